package org.revisionscope.view;

import java.util.SortedSet;
import java.util.TreeSet;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/**
 * A column that is as wide as the widest of the few words that can stand in it, and leaves the rest to others.
 *
 * @param <T> the lines of its table
 */
public final class FittedColumn<T> {

    /** What is kept free at both ends of a cell, as a part of the size of words. */
    private static final double PADDING = 0.6;
    private static final double EDGE_PX = 2;

    private final Labeled label;
    private final TableView<T> table;
    private final TableColumn<T, ?> column;
    private final Text ruler = new Text();
    private SortedSet<String> words = new TreeSet<>();

    /**
     * After {@link ColumnWidths#share}: the column keeps its width until it is told what stands in it.
     *
     * @param label beside the table, with words of the size of those in it
     */
    public FittedColumn(Labeled label, TableView<T> table, TableColumn<T, ?> column) {
        this.label = label;
        this.table = table;
        this.column = column;
        label.fontProperty().addListener((_, _, _) -> share());
    }

    /** Says what can stand in the column, its heading aside; the table shares its width anew if that is something else. */
    public void hold(SortedSet<String> possible) {
        if (!possible.equals(words) && !possible.isEmpty()) {
            words = new TreeSet<>(possible);
            share();
        }
    }

    private void share() {
        if (words.isEmpty()) {
            return;
        }
        ruler.setFont(label.getFont());
        double widest = 0;
        for (String each : words) {
            widest = Math.max(widest, width(each));
        }
        double wanted = Math.ceil(Math.max(widest, width(column.getText()))
                + 2 * PADDING * label.getFont().getSize() + EDGE_PX);
        column.setMinWidth(wanted);
        column.setPrefWidth(wanted);
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    private double width(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
