package org.revisionscope.controller.playback;

/**
 * How playback is set.
 *
 * @param speed how fast the clock cruises
 * @param pacing whether it slows down for scenes
 * @param motion whether things move, or change from one state to the next
 */
public record Tempo(Speed speed, Pacing pacing, Motion motion) {

    /** What a window opens with. */
    public static final Tempo DEFAULT = new Tempo(Speed.DAY, Pacing.STORY, Motion.FULL);

    /** Whether there are scenes at all: at a week a second a story has no room for them. */
    boolean hasScenes() {
        return switch (pacing) {
            case OFF -> false;
            case STORY -> speed != Speed.WEEK;
            case CINEMA -> true;
        };
    }

    /** How a scene passes from one instant to the next. */
    public enum Motion {
        /** The clock glides, and things move. */
        FULL,
        /** The clock holds each instant, then jumps. */
        REDUCED
    }
}
