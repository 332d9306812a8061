package org.revisionscope.view.draw;

/**
 * How wide words come out in DejaVu Sans, from a table: the same on every machine, without a font and without a toolkit.
 * It is the widest of the families that pictures ask for, so that words which fit here fit in the others too.
 */
public final class AdvanceWidths {

    private static final char FIRST = ' ';

    /** A letter that the table lacks is taken for an average one, anything else for a sign. */
    private static final int LETTER = 636;
    private static final int BOLD_LETTER = 716;
    private static final int SIGN = 900;

    private static final double UNITS_PER_EM = 1000;

    /** Thousandths of the font size, from the space to the tilde. */
    private static final short[] REGULAR = {318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318,
        337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770,
        632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685,
        390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635,
        635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};

    private static final short[] BOLD = {348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380,
        365, 696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830,
        683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725,
        457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716,
        716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838};

    private AdvanceWidths() {}

    /** The width of words in pixels. */
    public static double of(String text, Lettering lettering) {
        short[] table = lettering.bold() ? BOLD : REGULAR;
        int letter = lettering.bold() ? BOLD_LETTER : LETTER;
        long units = text.codePoints().map(character -> units(character, table, letter)).sum();
        return units * lettering.size() / UNITS_PER_EM;
    }

    private static int units(int character, short[] table, int letter) {
        int index = character - FIRST;
        if (index >= 0 && index < table.length) {
            return table[index];
        }
        return switch (character) {
            case '\u00b7', '\u2019' -> table[0];
            case '\u2308', '\u2309', '\u230a', '\u230b' -> table['(' - FIRST];
            case '\u25b8', '\u25be', '\u25c2', '\u2013' -> table['*' - FIRST];
            case '\u203c' -> letter;
            case '\u2026' -> (int) UNITS_PER_EM;
            default -> Character.isLetterOrDigit(character) && !Character.isIdeographic(character) ? letter : SIGN;
        };
    }
}
