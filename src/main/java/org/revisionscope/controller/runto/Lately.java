package org.revisionscope.controller.runto;

import java.util.List;
import java.util.stream.Stream;

/** What the clock of a document was run to of late, as it was typed, the last one first; a file keeps it. */
public final class Lately {

    private static final int MOST = 5;

    private List<String> all = List.of();

    /** All of it. */
    public List<String> all() {
        return all;
    }

    /** Another document has other goals. */
    public void hold(List<String> others) {
        all = others.stream().distinct().limit(MOST).toList();
    }

    void add(String typed) {
        hold(Stream.concat(Stream.of(typed), all.stream()).toList());
    }
}
