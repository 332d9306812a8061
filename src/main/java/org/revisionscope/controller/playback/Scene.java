package org.revisionscope.controller.playback;

import java.util.Set;

/**
 * A stretch of simulated time that playback slows down for: a headline and what follows from it. Instants are in
 * milliseconds since the epoch.
 *
 * @param opens when its headline happened
 * @param lastEvent when the last of its consequences happened
 * @param closes where the clock cruises again; not before {@code lastEvent}
 * @param kinds what it shows
 */
public record Scene(long opens, long lastEvent, long closes, Set<SceneKind> kinds) {

    /** Takes a copy of the set. */
    public Scene {
        kinds = Set.copyOf(kinds);
    }
}
