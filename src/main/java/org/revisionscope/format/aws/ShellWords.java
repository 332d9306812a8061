package org.revisionscope.format.aws;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the lines of a script into words as a POSIX shell does, as far as commands without expansions need it: single
 * and double quotes, the backslash, lines that go on after one. Nothing is expanded, and a line is one command.
 */
final class ShellWords {

    private static final List<String> KEPT =
            List.of(RunbookWriter.AT, RunbookWriter.AWS, RunbookWriter.FAILS, RunbookWriter.WHOLE);

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<RunbookProblem> problems = new ArrayList<>();
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

    /**
     * A script in words.
     *
     * @param lines the commands, and the comments that begin with a word of the runbook's own
     * @param problems the lines that could not be split
     */
    record Script(List<Line> lines, List<RunbookProblem> problems) {}

    /** Splits a script. */
    static Script split(String text) {
        ShellWords shell = new ShellWords(text.replace("\r\n", "\n").replace('\r', '\n'));
        shell.read();
        return new Script(shell.lines, shell.problems);
    }

    /** A word as it is to be written so that it is read as it is. */
    static String quote(String word) {
        return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private void read() {
        while (at < text.length()) {
            int from = at;
            int line = number;
            try {
                take(text.charAt(at++));
            } catch (RunbookException wrong) {
                problems.add(wrong.problem());
                skipLine(from, line);
            }
        }
        endLine();
    }

    private void take(char c) throws RunbookException {
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

    /** What is wrong with a line is wrong with this one alone: the next one is read as if nothing had been. */
    private void skipLine(int from, int line) {
        int end = text.indexOf('\n', from);
        at = end < 0 ? text.length() : end;
        number = line;
        word.setLength(0);
        inWord = false;
        words.clear();
    }

    /** A comment goes on to the end of its line, unless it is one of those that a runbook keeps its own words in. */
    private void hash() {
        boolean isKept =
                !inWord && words.isEmpty() && KEPT.stream().anyMatch(this::stands);
        if (inWord || isKept) {
            inWord = true;
            word.append('#');
        } else {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
    }

    /** Whether a word, and not one that is longer, stands where the comment begins. */
    private boolean stands(String word) {
        int end = at - 1 + word.length();
        return text.startsWith(word, at - 1) && (end == text.length() || Character.isWhitespace(text.charAt(end)));
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
        int opened = number;
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
        throw new RunbookException(opened, "a double quote is not closed");
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
