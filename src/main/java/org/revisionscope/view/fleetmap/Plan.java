package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.view.draw.Box;

/**
 * Which cell stands where, for cells of every size: places in a grid, in each place its groups in lines, in each group
 * its seats column by column. A size moves things apart but changes no order. Boxes are in pixels from the map's left
 * upper corner.
 */
final class Plan {

    private final List<Panel> panels;
    private final int rows;
    private final int across;
    private final double fittingCell;
    private final double leastWidth;
    private final int[] columnsOfGrid;
    private final int[] gapsOfGrid;
    private final int[] linesOfGrid;
    /** Looked up by key only, never walked. */
    private final Map<Integer, List<Block>> blocksOfOwner = new HashMap<>();

    /**
     * A plan.
     *
     * @param panels the places, in order
     * @param rows how many cells a column has
     * @param across how many places stand side by side
     * @param fittingCell the size of cells at which all of it can be seen
     * @param leastWidth what a place takes for its heading, however small its cells are, in pixels
     */
    Plan(List<Panel> panels, int rows, int across, double fittingCell, double leastWidth) {
        this.panels = List.copyOf(panels);
        this.rows = rows;
        this.across = across;
        this.fittingCell = fittingCell;
        this.leastWidth = leastWidth;
        columnsOfGrid = new int[across];
        gapsOfGrid = new int[across];
        linesOfGrid = new int[(panels.size() + across - 1) / across];
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            columnsOfGrid[i % across] = Math.max(columnsOfGrid[i % across], panel.columns());
            gapsOfGrid[i % across] = Math.max(gapsOfGrid[i % across], panel.gaps());
            linesOfGrid[i / across] = Math.max(linesOfGrid[i / across], panel.lines());
            for (Block block : panel.blocks()) {
                blocksOfOwner.computeIfAbsent(block.group().number(), _ -> new ArrayList<>()).add(block);
            }
        }
    }

    /** The places, in order. */
    List<Panel> panels() {
        return panels;
    }

    /** How many cells a column has. */
    int rows() {
        return rows;
    }

    /** The size of cells at which all of it can be seen. */
    double fittingCell() {
        return fittingCell;
    }

    /** The parts of an owner's group; none if it has no cells. */
    List<Block> blocksOf(int owner) {
        return blocksOfOwner.getOrDefault(owner, List.of());
    }

    /** How large all of it is, for cells of a size; at the left upper corner. */
    Box all(double cell) {
        return new Box(0, 0, gridX(across, cell) - Spacing.BETWEEN_PLACES + Spacing.MARGIN,
                gridY(linesOfGrid.length, cell) - Spacing.BETWEEN_PLACES + Spacing.MARGIN);
    }

    /** Where a place lies, with its heading. */
    Box box(int panel, double cell) {
        int column = panel % across;
        double height = Spacing.HEADING + panels.get(panel).lines() * Spacing.line(cell, rows);
        return new Box(gridX(column, cell), gridY(panel / across, cell), width(column, cell), height);
    }

    /** Where the columns of a block lie, without its name. */
    Box box(Block block, double cell) {
        double x = gridX(block.panel() % across, cell) + block.column() * cell
                + block.gaps() * Spacing.betweenGroups(cell);
        double y = gridY(block.panel() / across, cell) + Spacing.HEADING + block.line() * Spacing.line(cell, rows)
                + Spacing.name(cell);
        return new Box(x, y, block.columns() * cell, rows * cell);
    }

    /** Where a seat lies, with the space between cells; empty if it has no cell. */
    Optional<Box> box(int owner, int seat, double cell) {
        return blocksOf(owner).stream().filter(block -> seat >= block.firstSeat(rows) && seat < block.endSeat(rows))
                .findFirst().map(block -> {
                    Box box = box(block, cell);
                    return new Box(box.x() + (seat / rows - block.firstColumn()) * cell, box.y() + seat % rows * cell,
                            cell, cell);
                });
    }

    /** The block whose columns or name lie at a point. */
    Optional<Block> blockAt(double x, double y, double cell) {
        return panelAt(x, y, cell).flatMap(panel -> panel.blocks().stream().filter(block -> {
            Box box = box(block, cell);
            double top = box.y() - Spacing.name(cell);
            return x >= box.x() && x < box.right() && y >= top && y < box.bottom();
        }).findFirst());
    }

    /** The place at a point. */
    Optional<Panel> panelAt(double x, double y, double cell) {
        for (int i = 0; i < panels.size(); i++) {
            if (box(i, cell).contains(x, y)) {
                return Optional.of(panels.get(i));
            }
        }
        return Optional.empty();
    }

    /** The block nearest to a point; empty if there is none at all. */
    Optional<Block> nearest(double x, double y, double cell) {
        Block nearest = null;
        double least = Double.MAX_VALUE;
        for (Panel panel : panels) {
            for (Block block : panel.blocks()) {
                double distance = distance(box(block, cell), x, y);
                if (distance < least) {
                    least = distance;
                    nearest = block;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The seat nearest to a point, or one of the nearest; empty if there is none at all. */
    Optional<Seat> seatNear(double x, double y, double cell) {
        return nearest(x, y, cell).filter(block -> block.endSeat(rows) > 0).map(block -> {
            Box box = box(block, cell);
            int column = (int) Math.clamp(Math.floor((x - box.x()) / cell), 0, block.columns() - 1);
            int row = (int) Math.clamp(Math.floor((y - box.y()) / cell), 0, rows - 1);
            int seat = block.firstSeat(rows) + column * rows + row;
            return new Seat(block.group().number(), Math.min(seat, block.endSeat(rows) - 1));
        });
    }

    private static double distance(Box box, double x, double y) {
        return Math.hypot(Math.max(0, Math.max(box.x() - x, x - box.right())),
                Math.max(0, Math.max(box.y() - y, y - box.bottom())));
    }

    private double width(int gridColumn, double cell) {
        return Math.max(leastWidth,
                columnsOfGrid[gridColumn] * cell + gapsOfGrid[gridColumn] * Spacing.betweenGroups(cell));
    }

    private double gridX(int gridColumn, double cell) {
        double x = Spacing.MARGIN;
        for (int i = 0; i < gridColumn; i++) {
            x += width(i, cell) + Spacing.BETWEEN_PLACES;
        }
        return x;
    }

    private double gridY(int gridRow, double cell) {
        double y = Spacing.MARGIN;
        for (int i = 0; i < gridRow; i++) {
            y += Spacing.HEADING + linesOfGrid[i] * Spacing.line(cell, rows) + Spacing.BETWEEN_PLACES;
        }
        return y;
    }
}
