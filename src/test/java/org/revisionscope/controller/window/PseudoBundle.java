package org.revisionscope.controller.window;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

import org.revisionscope.view.Messages;

/**
 * The words of the window in a language that does not exist: every letter has an accent and every text is longer by two
 * fifths, so that a word which is in no bundle, or has no room, shows.
 */
final class PseudoBundle extends ResourceBundle {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String MORE = "ñöẋýžåéîûöéåîûéöåîûéñöẋýžåéîûöéåîûéöåîûé";

    private final ResourceBundle words = Messages.load().bundle();

    @Override
    protected Object handleGetObject(String key) {
        return words.containsKey(key) ? accented(words.getString(key)) : "";
    }

    @Override
    public boolean containsKey(String key) {
        return words.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    /** Whether words went through this bundle. */
    static boolean isAccented(String words) {
        return words.chars().anyMatch(letter -> ACCENTED.indexOf(letter) >= 0);
    }

    /** The text with accents on everything but what a format reads. */
    static String accented(String text) {
        StringBuilder all = new StringBuilder();
        int depth = 0;
        boolean words = true;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '{') {
                depth++;
                words = false;
            } else if (next == '}') {
                depth--;
                words = true;
            } else if (depth == 1 && (next == '#' || next == '<')) {
                words = true;
            } else if (depth == 1 && next == '|') {
                words = false;
            }
            int letter = words ? PLAIN.indexOf(next) : -1;
            letters += letter >= 0 && depth == 0 ? 1 : 0;
            all.append(letter >= 0 ? ACCENTED.charAt(letter) : next);
        }
        return all.append(MORE, 0, Math.min(MORE.length(), letters * 2 / 5)).toString();
    }
}
