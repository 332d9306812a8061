package org.revisionscope.format.json;

/** Keeps a message one readable line: names and values in it come from a file and may hold anything. */
public final class OneLine {

    private static final int LONGEST = 600;

    private OneLine() {}

    /** The text with its control characters spelled out, and cut off where it gets too long to be read. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? line.append(" …").toString() : line.toString();
    }

    /** The text, cut off after so many characters if it has more. */
    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
