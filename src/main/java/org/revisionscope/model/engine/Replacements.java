package org.revisionscope.model.engine;

import java.util.BitSet;

/** The standalone tasks whose work a later run has taken over by naming them (TASK-4). */
final class Replacements {

    private final BitSet replaced = new BitSet();

    void add(int task) {
        replaced.set(task);
    }

    boolean has(int task) {
        return replaced.get(task);
    }

    Replacements copy() {
        Replacements copy = new Replacements();
        copy.replaced.or(replaced);
        return copy;
    }
}
