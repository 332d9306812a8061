package org.revisionscope.controller.action;

/**
 * The underscore in a text before the letter that chooses it in an open menu. As in the controls that read it, two stand for
 * an underscore before the mark, and any number for themselves after it.
 */
public final class Mnemonics {
    private static final char MARK = '_';

    private Mnemonics() {}

    /** Words with names in them, and no mark. */
    public static String none(String words) {
        return words.replace("_", "__");
    }

    /** Words with names in them, chosen by their first letter. */
    public static String first(String words) {
        return MARK + words;
    }

    /** A text for the eye, without its mark. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean isMark = text.charAt(at) == MARK && at + 1 < text.length();
            if (isMark && text.charAt(at + 1) != MARK) {
                return plain.append(text, at + 1, text.length()).toString();
            }
            plain.append(text.charAt(at));
            at += isMark ? 2 : 1;
        }
        return plain.toString();
    }
}
