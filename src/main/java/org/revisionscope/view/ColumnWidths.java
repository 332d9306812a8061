package org.revisionscope.view;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
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
