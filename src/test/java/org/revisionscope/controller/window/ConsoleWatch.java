package org.revisionscope.controller.window;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what JavaFX would print on the console: in normal use nothing. */
public final class ConsoleWatch implements AutoCloseable {
    private static final Logger ALL = Logger.getLogger("");

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord warning) {
            if (warning.getLevel().intValue() >= Level.INFO.intValue()) {
                seen.add(warning.getLoggerName() + ": " + warning.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing was opened
        }
    };

    /** Listens from now on. */
    public ConsoleWatch() {
        ALL.addHandler(handler);
    }

    /** What was warned of. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        ALL.removeHandler(handler);
    }
}
