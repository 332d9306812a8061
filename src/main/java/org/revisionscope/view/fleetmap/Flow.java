package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.fleet.Place;

/** Sets groups into the lines of a place, as words are set: in order, and each whole where it fits into a line. */
final class Flow {

    private final double width;
    private final double cell;
    private final int rows;
    private final int columnsOfLine;
    private int line;
    private int column;
    private int gaps;
    private int splits;

    /**
     * Lines of a width.
     *
     * @param width in pixels, for cells of this size
     * @param rows how many cells a column has
     */
    Flow(double width, double cell, int rows) {
        this.width = width;
        this.cell = cell;
        this.rows = rows;
        columnsOfLine = Math.max(1, (int) Math.floor(width / cell));
    }

    /** How many groups had to be cut so far because they are wider than a line. */
    int splits() {
        return splits;
    }

    /** How many lines groups of these sizes take; nothing is kept. */
    int lines(List<Group> groups) {
        line = 0;
        column = 0;
        gaps = 0;
        for (Group group : groups) {
            begin(columnsOf(group));
            int left = columnsOf(group);
            while (left > columnsOfLine) {
                left -= columnsOfLine;
                newLine();
            }
            column += left;
        }
        return line + 1;
    }

    /** The place with its groups in lines. */
    Panel set(int number, Place place, List<Group> groups) {
        List<Block> blocks = new ArrayList<>();
        line = 0;
        column = 0;
        gaps = 0;
        for (Group group : groups) {
            begin(columnsOf(group));
            int first = 0;
            while (columnsOf(group) - first > columnsOfLine) {
                blocks.add(new Block(group, number, line, 0, 0, first, columnsOfLine));
                first += columnsOfLine;
                newLine();
            }
            blocks.add(new Block(group, number, line, column, gaps, first, columnsOf(group) - first));
            column += columnsOf(group) - first;
        }
        return new Panel(place, List.copyOf(blocks), line + 1);
    }

    private int columnsOf(Group group) {
        return (group.reserved() + rows - 1) / rows;
    }

    private void begin(int columns) {
        if (columns > columnsOfLine) {
            splits++;
        }
        if (column == 0) {
            return;
        }
        double right = (column + columns) * cell + (gaps + 1) * Spacing.betweenGroups(cell);
        if (columns > columnsOfLine || right > width) {
            newLine();
        } else {
            gaps++;
        }
    }

    private void newLine() {
        line++;
        column = 0;
        gaps = 0;
    }
}
