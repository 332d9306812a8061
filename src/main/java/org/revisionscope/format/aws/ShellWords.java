package org.revisionscope.format.aws;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the lines of a script into words as a POSIX shell does, as far as commands without expansions need it: single
 * and double quotes, the backslash, lines that go on after one. Nothing is expanded, and a line is one command.
 */
final class ShellWords {

    private static final List<String> KEPT = List.of(RunbookWriter.AT, RunbookWriter.AWS);

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private boolean inWord;
    private int at;
    private int number = 1;
    private int begun = 1;

    private ShellWords(String text) {
        this.text = text;
    }

    /**
     * A command.
     *
     * @param number the number of the line where it begins, from 1
     * @param words its words, without their quotes
     */
    record Line(int number, List<String> words) {}

    /** The commands of a script, and the comments that begin with a word of the runbook's own. */
    static List<Line> split(String text) throws RunbookException {
        ShellWords shell = new ShellWords(text.replace("\r\n", "\n"));
        shell.read();
        return shell.lines;
    }

    /** A word as it is to be written so that it is read as it is. */
    static String quote(String word) {
        return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private void read() throws RunbookException {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '\n' -> endLine();
                case ' ', '\t' -> endWord();
                case '\'' -> single();
                case '"' -> quoted();
                case '\\' -> escaped();
                case '#' -> hash();
                case '$', '`', ';', '|', '&', '<', '>' ->
                        throw new RunbookException(number, "'" + c + "' outside quotes: one plain command a line");
                default -> {
                    inWord = true;
                    word.append(c);
                }
            }
        }
        endLine();
    }

    /** A comment goes on to the end of its line, unless it is one of those that a runbook keeps its own words in. */
    private void hash() {
        boolean isKept =
                !inWord && words.isEmpty() && KEPT.stream().anyMatch(word -> text.startsWith(word + " ", at - 1));
        if (inWord || isKept) {
            inWord = true;
            word.append('#');
        } else {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
    }

    private void single() throws RunbookException {
        inWord = true;
        int close = text.indexOf('\'', at);
        if (close < 0) {
            throw new RunbookException(number, "a single quote is not closed");
        }
        word.append(text, at, close);
        number += (int) text.substring(at, close).chars().filter(c -> c == '\n').count();
        at = close + 1;
    }

    private void quoted() throws RunbookException {
        inWord = true;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c == '$' || c == '`') {
                throw new RunbookException(number, "'" + c + "' inside double quotes: nothing is expanded here");
            }
            if (c == '\\' && at < text.length() && "\"\\$`".indexOf(text.charAt(at)) >= 0) {
                c = text.charAt(at++);
            }
            number += c == '\n' ? 1 : 0;
            word.append(c);
        }
        throw new RunbookException(number, "a double quote is not closed");
    }

    private void escaped() {
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at++);
        if (c == '\n') {
            number++;
        } else {
            inWord = true;
            word.append(c);
        }
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void endLine() {
        endWord();
        if (!words.isEmpty()) {
            lines.add(new Line(begun, List.copyOf(words)));
            words = new ArrayList<>();
        }
        number++;
        begun = number;
    }
}
