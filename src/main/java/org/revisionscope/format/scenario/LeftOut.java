package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is left out of a file of a newer format, because it is not understood. */
final class LeftOut {

    private final String format;
    private final List<String> paths = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param format the format of the file
     */
    LeftOut(String format) {
        this.format = format;
    }

    /** A field is left out. */
    void add(String path) {
        paths.add(path);
    }

    /** How many there are. */
    int count() {
        return paths.size();
    }

    /** A field is left out as a whole, and with it what was left out inside of it since there were so many. */
    void addInstead(int count, String path) {
        paths.subList(count, paths.size()).clear();
        add(path);
    }

    /** What the reader of the file should know. */
    NewerFormat told() {
        return new NewerFormat(format, paths);
    }
}
