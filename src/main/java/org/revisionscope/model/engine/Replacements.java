package org.revisionscope.model.engine;

import java.util.BitSet;

/** The standalone tasks whose work a later run has taken over by naming them (TASK-4). */
final class Replacements {

    private final BitSet replaced;

    Replacements() {
        this(new BitSet());
    }

    private Replacements(BitSet replaced) {
        this.replaced = replaced;
    }

    void add(int task) {
        replaced.set(task);
    }

    boolean has(int task) {
        return replaced.get(task);
    }

    Replacements copy() {
        return new Replacements((BitSet) replaced.clone());
    }
}
