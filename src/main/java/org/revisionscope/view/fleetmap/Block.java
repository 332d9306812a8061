package org.revisionscope.view.fleetmap;

/**
 * A part of a group that stands in one line of its place, filled column by column. Only a group that is wider than a
 * line has more than one.
 *
 * @param group whose cells they are
 * @param panel the place's number in the plan
 * @param line which line of the place, from 0
 * @param column how many columns of cells stand left of it in the line
 * @param gaps how many gaps between groups lie left of it in the line
 * @param firstColumn which of the group's columns comes first
 * @param columns how many columns of the group there is room for
 */
record Block(Group group, int panel, int line, int column, int gaps, int firstColumn, int columns) {

    /** The first seat in it, when columns have so many cells. */
    int firstSeat(int rows) {
        return firstColumn * rows;
    }

    /** Just after the last seat in it that is to be drawn. */
    int endSeat(int rows) {
        return Math.min(group.seats(), (firstColumn + columns) * rows);
    }
}
