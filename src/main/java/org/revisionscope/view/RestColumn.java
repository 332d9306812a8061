package org.revisionscope.view;

import java.util.List;

import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumnBase;
import javafx.util.Callback;

/**
 * How the columns of a table share its width: one column has what the others leave. Where that is less than it wants, the
 * others give way in turn, each down to its least width. A column that is dragged takes from the next one.
 *
 * @param <F> what the kind of table says of a change of widths
 */
public final class RestColumn<F extends ResizeFeaturesBase<?>>
        implements Callback<F, Boolean> {

    private final TableColumnBase<?, ?> rest;
    private final List<? extends TableColumnBase<?, ?>> others;
    private final Callback<F, Boolean> whenDragged;

    /**
     * A policy for these columns.
     *
     * @param rest has the width that is left, and at least its least
     * @param others all other columns, the one that gives way first in front
     * @param whenDragged the policy for a column that somebody drags
     */
    public RestColumn(TableColumnBase<?, ?> rest, List<? extends TableColumnBase<?, ?>> others,
            Callback<F, Boolean> whenDragged) {
        this.rest = rest;
        this.others = List.copyOf(others);
        this.whenDragged = whenDragged;
    }

    @Override
    public Boolean call(F change) {
        if (change.getColumn() != null) {
            return whenDragged.call(change);
        }
        double left = change.getContentWidth()
                - others.stream().mapToDouble(other -> Math.ceil(other.getPrefWidth())).sum();
        for (TableColumnBase<?, ?> other : others) {
            double missing = Math.max(0, rest.getPrefWidth() - left);
            // a column is drawn on whole pixels, and takes all of the last one
            double width = Math.ceil(Math.clamp(other.getPrefWidth() - missing, other.getMinWidth(),
                    other.getPrefWidth()));
            left += Math.ceil(other.getPrefWidth()) - width;
            set(change, other, width);
        }
        set(change, rest, Math.max(rest.getMinWidth(), Math.floor(left)));
        return true;
    }

    /** The columns are those of the table that the change is of. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void set(ResizeFeaturesBase change, TableColumnBase column, double width) {
        change.setColumnWidth(column, width);
    }
}
