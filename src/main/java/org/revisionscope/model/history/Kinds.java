package org.revisionscope.model.history;

/** How type, rule and detail of a row are packed into one int, a byte each; the details are {@link Details}. */
final class Kinds {

    private static final int RULE_SHIFT = 8;
    private static final int DETAIL_SHIFT = 16;
    private static final int BYTE = 0xFF;

    private Kinds() {}

    static int of(int type, int rule, int detail) {
        return type | rule << RULE_SHIFT | detail << DETAIL_SHIFT;
    }

    /** The ordinal of the type. */
    static int type(int kind) {
        return kind & BYTE;
    }

    /** The ordinal of the rule. */
    static int rule(int kind) {
        return kind >>> RULE_SHIFT & BYTE;
    }

    static int detail(int kind) {
        return kind >>> DETAIL_SHIFT;
    }
}
