package org.revisionscope.view.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where an arrow leads from one run to another. */
final class RunWalk {

    private RunWalk() {}

    /** The way an arrow points. */
    enum Way {
        /** To the left. */
        LEFT(-1, 0),
        /** To the right. */
        RIGHT(1, 0),
        /** Upwards. */
        UP(0, -1),
        /** Downwards. */
        DOWN(0, 1);

        private final int across;
        private final int down;

        Way(int across, int down) {
            this.across = across;
            this.down = down;
        }
    }

    /**
     * The nearest spot that way; the same one if there is none, the first if none was selected.
     *
     * @param from where the cursor stands, negative if nowhere
     */
    static int next(List<RunSpot> spots, int from, Way way) {
        if (from < 0) {
            return 0;
        }
        RunSpot here = spots.get(from);
        return IntStream.range(0, spots.size()).boxed().filter(i -> along(here, spots.get(i), way) > 0.5)
                .min(Comparator.comparingDouble(i -> distance(here, spots.get(i), way))).orElse(from);
    }

    private static double along(RunSpot here, RunSpot there, Way way) {
        return way.across * (there.centreX() - here.centreX()) + way.down * (there.centreY() - here.centreY());
    }

    /** Straight on is nearer than aside. */
    private static double distance(RunSpot here, RunSpot there, Way way) {
        double aside = Math.abs(way.down * (there.centreX() - here.centreX())
                + way.across * (there.centreY() - here.centreY()));
        return along(here, there, way) + 2 * aside;
    }
}
