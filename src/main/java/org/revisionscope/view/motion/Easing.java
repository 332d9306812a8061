package org.revisionscope.view.motion;

/** How a movement spends its time. */
public enum Easing {
    /** Evenly, for what travels along a scale. */
    EVEN {
        @Override
        double progress(double part) {
            return part;
        }
    },
    /** Not at all: it stands for its time, to be read. */
    STANDING {
        @Override
        double progress(double part) {
            return part;
        }
    },
    /** Quick at first, for what arrives. */
    ARRIVING {
        @Override
        double progress(double part) {
            double left = 1 - part;
            return 1 - left * left * left;
        }
    },
    /** Slow at both ends, for what goes from one place to another. */
    TRAVELLING {
        @Override
        double progress(double part) {
            return part * part * (3 - 2 * part);
        }
    };

    /** The share of the way that is done after a share of the time; both from 0 to 1. */
    abstract double progress(double part);
}
