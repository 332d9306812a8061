package org.revisionscope.controller.document;

import java.util.HashMap;
import java.util.Map;

/** How far the clock has been on each branch, so that one comes back to where one was. Milliseconds since the epoch. */
final class Edges {

    private final Map<Integer, Long> edges = new HashMap<>();

    /**
     * Another document has other branches.
     *
     * @return brings back what was known of the one before
     */
    Runnable forget() {
        Map<Integer, Long> before = Map.copyOf(edges);
        edges.clear();
        return () -> {
            edges.clear();
            edges.putAll(before);
        };
    }

    /** A branch is left. */
    void leave(int branch, long edge) {
        edges.put(branch, edge);
    }

    /** How far one was on a branch, or as far as on the one that is left. */
    long of(int branch, long otherwise) {
        return edges.getOrDefault(branch, otherwise);
    }
}
