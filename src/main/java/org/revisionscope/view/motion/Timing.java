package org.revisionscope.view.motion;

import javafx.util.Duration;

/** Every movement and every pause of the program, with how long it takes in wall time and how it spends that time. */
public enum Timing {
    /** The view zooms, or goes elsewhere. */
    VIEW_GLIDES(180, Easing.ARRIVING),
    /** A change of what revisions look like crosses the fleet map. */
    MAP_WASHES(450, Easing.TRAVELLING),
    /** The lanes below make room for a new one. */
    LANE_OPENS(250, Easing.TRAVELLING),
    /** The time lens opens at the clock. */
    LENS_OPENS(250, Easing.ARRIVING),
    /** The bar of a new revision grows from the clock. */
    BAR_GROWS(250, Easing.ARRIVING),
    /** The word "newest" goes from one revision to the next. */
    TAG_GLIDES(400, Easing.TRAVELLING),
    /** A task is placed on the newest lane. */
    TOKEN_DROPS(350, Easing.TRAVELLING),
    /** The line from a task to the one that takes over is drawn. */
    CONNECTOR_DRAWN(300, Easing.ARRIVING),
    /** The finished line stays to be read. */
    CONNECTOR_STAYS(900, Easing.STANDING),
    /** A task has become healthy, or a count has changed. */
    RING_OPENS(450, Easing.ARRIVING),
    /** The flag of a mark comes down on its bar. */
    FLAG_PLANTS(200, Easing.ARRIVING),
    /** The flag stands until the stripes have passed and the notices have left. */
    FLAG_STANDS(1_800, Easing.STANDING),
    /** Stripes pass along the marked bar once. */
    STRIPES_SWEEP(500, Easing.EVEN),
    /** The caps on the bars that are affected stay to be counted. */
    CAPS_STAND(1_600, Easing.STANDING),
    /** The notice divides into one for each place. */
    ENVELOPE_SPLITS(300, Easing.ARRIVING),
    /** A notice goes to its reader. */
    ENVELOPE_FLIES(600, Easing.TRAVELLING),
    /** The copies of a notice branch off to those who get one. */
    COPIES_BRANCH(400, Easing.TRAVELLING),
    /** Whoever has a copy hands it on. */
    COPY_HANDED_ON(300, Easing.TRAVELLING),
    /** The wait that the setting would have given is sketched. */
    BRACKET_SKETCHED(200, Easing.ARRIVING),
    /** The sketched wait can be read before it is cut. */
    BRACKET_STAYS(500, Easing.STANDING),
    /** A critical mark cuts the wait down to the clock. */
    BRACKET_SNIPPED(300, Easing.TRAVELLING),
    /** The outline of a wait swells and narrows again; no next one begins before, so it changes twice a second at most. */
    WAIT_SWELLS(1_000, Easing.EVEN),
    /** A breach is hatched from the floor down. */
    HATCH_GROWS(300, Easing.ARRIVING),
    /** A lost task is crossed out. */
    CROSS_FALLS(250, Easing.ARRIVING),
    /** The outline of what is missing goes on where the lost task ended. */
    GHOST_GROWS(400, Easing.ARRIVING),
    /** A future leaves another one on a rail of its own. */
    RAIL_BRANCHES(350, Easing.TRAVELLING),
    /** Timelines that stand in for the one with the rails come only when those have branched and were seen. */
    RAILS_SEEN(1_100, Easing.STANDING),
    /** The rails stay until their names are read. */
    RAILS_STAND(1_800, Easing.STANDING),
    /** From one of the events of an instant to the next: they move together, but not in one lump. */
    NEXT_BEGINS(20, Easing.STANDING),
    /** By no more than this is the last event of an instant behind the first. */
    LAST_BEGINS(80, Easing.STANDING),
    /** The pointer has to rest before it is told what lies under it. */
    CARD_WAITS(350, Easing.STANDING),
    /** The pointer has to rest on a control before its tip comes. */
    TIP_WAITS(500, Easing.STANDING),
    /** A tip stays to be read. */
    TIP_STAYS(30_000, Easing.STANDING),
    /** While the clock cruises, a sentence of the caption stays at least this long. */
    CAPTION_STAYS(500, Easing.STANDING),
    /** In a scene, what matters stays in the caption before a mere step of a task; shorter than a held instant. */
    CAPTION_IS_READ(900, Easing.STANDING),
    /** The legend stays as it is while the picture changes. */
    LEGEND_STAYS(500, Easing.STANDING),
    /** A panel stays as it is while the clock runs: what changes more often is not read. */
    PANEL_STAYS(250, Easing.STANDING),
    /** Letters that follow each other sooner are one text. */
    TYPED_TOGETHER(1_000, Easing.STANDING),
    /** What may be over soon is not said to be going on. */
    PROGRESS_WAITS(400, Easing.STANDING),
    /** The clock goes back to where a remedy is tried. */
    CLOCK_REWINDS(900, Easing.TRAVELLING),
    /** Where nothing moves, what others see standing after a movement stands at once. */
    STILL_STANDS(2_000, Easing.STANDING),
    /** Where nothing moves, the Story's line of a release stands out. */
    LINE_STANDS_OUT(1_000, Easing.STANDING),
    /** Where nothing moves, a line says how many notices were sent. */
    LINE_STAYS(4_000, Easing.STANDING);

    private static final long NANOS = 1_000_000L;

    private final int millis;
    private final Easing easing;

    Timing(int millis, Easing easing) {
        this.millis = millis;
        this.easing = easing;
    }

    /** How long it takes, in nanoseconds of wall time. */
    public long nanos() {
        return millis * NANOS;
    }

    /** Whether nothing moves: something stands there to be read, and is then gone. */
    public boolean stands() {
        return easing == Easing.STANDING;
    }

    /** How long it takes. */
    public Duration duration() {
        return Duration.millis(millis);
    }

    /**
     * How far it is.
     *
     * @param nanos how long ago it began; it may be negative or later than the end
     * @return the share of the way, 0 to 1
     */
    public double at(long nanos) {
        return easing.progress(Math.clamp((double) nanos / nanos(), 0, 1));
    }
}
