package org.revisionscope.view.draw;

import javafx.scene.paint.Color;

/** How numbers, colours and words are written in an SVG. */
final class SvgText {

    /** Two places after the point: finer than anything that can be seen. */
    private static final long PARTS = 100;

    private SvgText() {}

    /** A number, with as few characters as it needs. */
    static String number(double value) {
        long parts = Math.round(value * PARTS);
        long whole = Math.abs(parts) / PARTS;
        long rest = Math.abs(parts) % PARTS;
        String sign = parts < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : "." + rest / 10 + rest % 10);
    }

    /** A colour, which must be opaque. */
    static String hex(Color colour) {
        int red = (int) Math.round(255 * colour.getRed());
        int green = (int) Math.round(255 * colour.getGreen());
        int blue = (int) Math.round(255 * colour.getBlue());
        return "#" + digits(red) + digits(green) + digits(blue);
    }

    private static String digits(int part) {
        return (part < 16 ? "0" : "") + Integer.toHexString(part);
    }

    /** Words in which nothing is taken for markup; characters that XML does not know become question marks. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isKnown(character) ? character : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isKnown(int character) {
        return character >= 0x20 && character < 0xd800 || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000 || character == '\t' || character == '\n' || character == '\r';
    }
}
