package org.revisionscope.view.charts;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.draw.Box;

/**
 * Where the four charts lie: beside each other, and where that is too narrow for their titles, on several shelves.
 *
 * @param width that there is
 * @param across how many charts stand on one shelf
 */
record Shelves(double width, int across) {

    /** Between two charts. */
    static final double GAP = 26;

    /** What each chart has of a shelf: tasks by revision has a key beside its title, disruption a short one. */
    private static final List<Double> SHARES = List.of(1.0, 1.4, 1.0, 0.8);
    private static final double LEAST_OF_FOUR = 740;
    private static final double LEAST_OF_TWO = 370;
    private static final double LEAST_HEIGHT = 120;

    /** As many beside each other as fit. */
    static Shelves of(double width) {
        if (width >= LEAST_OF_FOUR) {
            return new Shelves(width, 4);
        }
        return new Shelves(width, width >= LEAST_OF_TWO ? 2 : 1);
    }

    /** How high all of it is at least; one shelf is as high as there is room. */
    double leastHeight() {
        return across == SHARES.size() ? 0 : shelves() * LEAST_HEIGHT;
    }

    /** The boxes of all charts in so much height. */
    List<Box> boxes(double height) {
        List<Box> boxes = new ArrayList<>();
        double shelf = Math.floor(height / shelves());
        for (int first = 0; first < SHARES.size(); first += across) {
            List<Double> shares = SHARES.subList(first, first + across);
            double share = Math.max(1, width - (across - 1) * GAP)
                    / shares.stream().mapToDouble(Double::doubleValue).sum();
            int row = first / across;
            double left = 0;
            for (double each : shares) {
                boxes.add(new Box(Math.rint(left), row * shelf, Math.rint(each * share), shelf));
                left += each * share + GAP;
            }
        }
        return boxes;
    }

    private int shelves() {
        return SHARES.size() / across;
    }
}
