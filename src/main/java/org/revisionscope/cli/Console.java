package org.revisionscope.cli;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a verb speaks: results, and beside them progress and errors. Progress is shown only where somebody watches.
 */
final class Console {

    private static final int WIDTH = 78;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean isWatched;
    private int shown;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        isWatched = err.equals(System.err)
                && Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    void print(String line) {
        clearProgress();
        out.println(line);
    }

    void error(String line) {
        clearProgress();
        err.println(line);
    }

    /** Replaces the line of progress. */
    void progress(String text) {
        if (isWatched) {
            String line = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            err.flush();
            shown = line.length();
        }
    }

    private void clearProgress() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
