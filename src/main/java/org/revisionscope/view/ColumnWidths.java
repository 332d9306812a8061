package org.revisionscope.view;

import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Font;

/** Lets columns of a table grow with the words in it. */
public final class ColumnWidths {

    /** The size of words for which widths are designed, in pixels. */
    private static final double DESIGNED_PX = 13;

    private ColumnWidths() {}

    /** How many times larger than designed words in a font are. */
    public static double factor(Font font) {
        return font.getSize() / DESIGNED_PX;
    }

    /**
     * Lets one column have the width that the others leave, whatever the size of words.
     *
     * @param words a label beside the table, with words of that size
     * @param rest has the width that is left
     * @param others all other columns, the one that gives way first in front
     */
    public static <T> void share(Labeled words, TableView<T> table, TableColumn<T, ?> rest,
            List<TableColumn<T, ?>> others) {
        grow(words, rest, others);
        table.setColumnResizePolicy(new RestColumn<>(rest, others,
                TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN));
        // after the widths have grown: the table itself shares anew only when it gets another width
        words.fontProperty().addListener((_, _, _) -> table.getColumnResizePolicy()
                .call(new TableView.ResizeFeatures<>(table, null, 0.0)));
    }

    /** The same for a table with a tree in it. */
    public static <T> void share(Labeled words, TreeTableView<T> table, TreeTableColumn<T, ?> rest,
            List<TreeTableColumn<T, ?>> others) {
        grow(words, rest, others);
        table.setColumnResizePolicy(new RestColumn<>(rest, others,
                TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN));
        words.fontProperty().addListener((_, _, _) -> table.getColumnResizePolicy()
                .call(new TreeTableView.ResizeFeatures<>(table, null, 0.0)));
    }

    /**
     * After {@link #share}: where words are larger than designed, a column is never narrower than this, and the table
     * scrolls sideways instead. At their usual size a cell that is cut is told by its tip.
     *
     * @param whole the least width for words of the designed size in which nothing of the column is cut, in pixels
     */
    public static <T> void keepWhole(Labeled words, TableView<T> table, TableColumn<T, ?> column, double whole) {
        words.fontProperty().subscribe(font -> {
            if (factor(font) > 1) {
                column.setMinWidth(whole * factor(font));
                table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
            }
        });
    }

    private static void grow(Labeled words, TableColumnBase<?, ?> rest, List<? extends TableColumnBase<?, ?>> others) {
        others.forEach(column -> growWith(words, column));
        growWith(words, rest);
    }

    /**
     * Keeps the widths of a column in proportion to the size of words.
     *
     * @param words a label beside the table, with words of that size
     * @param column has the widths for words of the designed size
     */
    public static void growWith(Labeled words, TableColumnBase<?, ?> column) {
        double least = column.getMinWidth();
        double wanted = column.getPrefWidth();
        double most = column.getMaxWidth();
        words.fontProperty().subscribe(font -> {
            double factor = factor(font);
            column.setMaxWidth(most * factor);
            column.setMinWidth(least * factor);
            column.setPrefWidth(wanted * factor);
        });
    }
}
