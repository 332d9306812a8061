package org.revisionscope.view.timeline.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence that is heard: what it is and where, and then what is true of it. It stays short; where there is too much
 * to tell, the last parts but one are left out, because the last one tells what comes next.
 */
public final class Sentence {

    /** The most characters of a sentence. */
    public static final int MOST = 160;

    private static final String CUT = "…";

    private final String subject;
    private final List<String> parts = new ArrayList<>();

    Sentence(String subject) {
        this.subject = subject;
    }

    /** Tells one thing more. */
    Sentence with(String part) {
        parts.add(part);
        return this;
    }

    /** Tells one thing more, if there is something to tell. */
    Sentence with(Optional<String> part) {
        part.ifPresent(parts::add);
        return this;
    }

    @Override
    public String toString() {
        List<String> told = new ArrayList<>(parts);
        while (told.size() > 1 && joined(told).length() > MOST) {
            told.remove(told.size() - 2);
        }
        String all = joined(told);
        return all.length() <= MOST ? all : all.substring(0, MOST - 1) + CUT;
    }

    private String joined(List<String> told) {
        return told.isEmpty() ? subject + "." : subject + ": " + String.join(", ", told) + ".";
    }
}
