package org.revisionscope.model.property;

/** A rule that an event log does not keep. */
final class Broken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * Says what was found.
     *
     * @param rule which rule, for telling one failure from another while shrinking
     * @param found what was found, and where
     */
    Broken(String rule, String found) {
        super(rule + ": " + found);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
