package org.revisionscope.controller.playback;

/** Whether playback slows down for what is worth seeing. */
public enum Pacing {
    /** Never: the clock cruises. */
    OFF,
    /** For each headline, less for repeats, and for at most half of any minute. */
    STORY,
    /** For each headline in full, every time. */
    CINEMA
}
