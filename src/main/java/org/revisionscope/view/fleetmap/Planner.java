package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.Place;

/**
 * Finds the plan with the largest cells that fits into a view. It knows only the groups and the size, so that one fleet
 * always looks the same, whichever way it came to be.
 */
final class Planner {

    /**
     * Sizes of cells, from the largest; small ones are whole pixels, so that all cells are equal. Of those that are so small
     * that nobody tells one from the next there are many, so that a large fleet fills the view.
     */
    private static final double[] SIZES =
            {150, 128, 112, 96, 80, 72, 64, 56, 48, 42, 36, 32, 28, 24, 21, 18, 16, 14, 12,
                11, 10, 9, 8, 7, 6, 5, 4, 3, 2.75, 2.5, 2.25, 2, 1.75, 1.6, 1.5, 1.4, 1.25, 1.125, 1, 0.875, 0.75,
                0.625, 0.5, 0.42, 0.35, 0.3, 0.25};
    /** Which of them is used where none lets everything fit: cells of two pixels. */
    private static final int OVERFLOWING =
            IntStream.range(0, SIZES.length).filter(size -> SIZES[size] == 2).findFirst().orElseThrow();
    private static final int[] ROWS = {1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128};
    private static final int MOST_ACROSS = 12;
    /** How many sizes larger cells must be to be worth headings that are cut. */
    private static final int CUT = 4;

    private final List<Place> places;
    private final List<List<Group>> groups;
    private final double width;
    private final double height;
    private final double usualRows;
    private final double headingWidth;

    private Planner(Map<Place, List<Group>> byPlace, double width, double height) {
        places = List.copyOf(byPlace.keySet());
        groups = List.copyOf(byPlace.values());
        this.width = width - 2 * Spacing.MARGIN;
        this.height = height - 2 * Spacing.MARGIN;
        headingWidth = headingWidth(places);
        usualRows = Math.sqrt(groups.stream().flatMap(List::stream).mapToInt(Group::reserved).average().orElse(1));
    }

    /**
     * A way to fill the view.
     *
     * @param size counts from the largest cell
     * @param clumsy how many sizes it may be larger without being better, because its headings are hard to read
     */
    private record Choice(int size, int clumsy, int across, int rows, int splits, double oddness) {

        boolean isBetterThan(Choice other) {
            if (size + clumsy != other.size + other.clumsy) {
                return size + clumsy < other.size + other.clumsy;
            }
            return splits != other.splits ? splits < other.splits : oddness < other.oddness;
        }
    }

    /** The plan of groups, which are sorted by owner, for a view of this size. */
    static Plan plan(List<Group> groups, double width, double height) {
        Map<Place, List<Group>> byPlace = groups.stream().collect(Collectors.groupingBy(group -> group.owner().place(),
                java.util.LinkedHashMap::new, Collectors.toList()));
        return new Planner(byPlace, width, height).plan();
    }

    private Plan plan() {
        Choice best = new Choice(SIZES.length, 0, 1, 1, 0, 0);
        for (int across = 1; across <= Math.clamp(places.size(), 1, MOST_ACROSS); across++) {
            for (int rows : ROWS) {
                Choice choice = choice(across, rows, best.size + best.clumsy);
                if (choice.isBetterThan(best)) {
                    best = choice;
                }
            }
        }
        if (best.size >= SIZES.length) {
            best = overflowing();
        }
        double cell = SIZES[best.size];
        List<Panel> panels = new ArrayList<>();
        Flow flow = new Flow(widthOfPlace(best.across), cell, best.rows);
        for (int i = 0; i < places.size(); i++) {
            panels.add(flow.set(i, places.get(i), groups.get(i)));
        }
        return new Plan(panels, best.rows, best.across, cell, Math.min(widthOfPlace(best.across), headingWidth));
    }

    /** The best choice for so many places side by side and so many cells in a column; worse than {@code bound} is equal. */
    private Choice choice(int across, int rows, int bound) {
        double oddness = Math.abs(Math.log(rows / usualRows));
        int low = 0;
        int high = Math.min(bound + 1, SIZES.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits(across, rows, SIZES[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == SIZES.length) {
            return new Choice(low, clumsiness(across), across, rows, Integer.MAX_VALUE, oddness);
        }
        Flow flow = new Flow(widthOfPlace(across), SIZES[low], rows);
        groups.forEach(flow::lines);
        return new Choice(low, clumsiness(across), across, rows, flow.splits(), oddness);
    }

    /** Where nothing fits, for want of room for headings, the map is higher than the view and can be moved. */
    private Choice overflowing() {
        int across = Math.clamp((int) (width / (headingWidth + Spacing.BETWEEN_PLACES)), 1, MOST_ACROSS);
        int rows = ROWS[0];
        for (int each : ROWS) {
            rows = each <= usualRows ? each : rows;
        }
        return new Choice(OVERFLOWING, 0, across, rows, 0, 0);
    }

    /** Headings are hard to read where they are short of room, and where accounts begin in the middle of a line. */
    private int clumsiness(int across) {
        int clumsy = widthOfPlace(across) < headingWidth ? CUT : 0;
        for (int i = 1; i < places.size(); i++) {
            if (across > 1 && i % across != 0 && !places.get(i).account().equals(places.get(i - 1).account())) {
                return clumsy + 1;
            }
        }
        return clumsy;
    }

    private boolean fits(int across, int rows, double cell) {
        if (widthOfPlace(across) < cell) {
            return false;
        }
        Flow flow = new Flow(widthOfPlace(across), cell, rows);
        double used = -Spacing.BETWEEN_PLACES;
        for (int first = 0; first < places.size() && used <= height; first += across) {
            int lines = 0;
            for (int i = first; i < Math.min(first + across, places.size()); i++) {
                lines = Math.max(lines, flow.lines(groups.get(i)));
            }
            used += Spacing.HEADING + lines * Spacing.line(cell, rows) + Spacing.BETWEEN_PLACES;
        }
        return used <= height;
    }

    /** What the longest heading needs of the width of a place; the space up to the next place is its own too. */
    private static double headingWidth(List<Place> places) {
        boolean several = Place.areOfSeveralAccounts(places);
        return places.size() == 1 ? 0
                : places.stream().mapToDouble(place -> Names.widthOf(place, several)).max().orElse(0)
                        - Spacing.BETWEEN_PLACES;
    }

    private double widthOfPlace(int across) {
        return (width - (across - 1) * Spacing.BETWEEN_PLACES) / across;
    }
}
