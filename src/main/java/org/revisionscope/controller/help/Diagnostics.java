package org.revisionscope.controller.help;

import java.util.Locale;
import java.util.Optional;

import javafx.stage.Screen;

import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.controller.document.Session;
import org.revisionscope.view.theme.TextSize;
import org.revisionscope.view.theme.Theme;

/**
 * What helps whoever looks into a problem: versions, screens, and how large the open document is. It names no file and no
 * person.
 */
final class Diagnostics {
    private final Session session;
    private final TextSize textSize;

    Diagnostics(Session session, TextSize textSize) {
        this.session = session;
        this.textSize = textSize;
    }

    /** The text to copy, a line for each fact. */
    String text(Theme theme) {
        Runtime runtime = Runtime.getRuntime();
        StringBuilder text = new StringBuilder();
        line(text, "RevisionScope", Optional.ofNullable(Diagnostics.class.getPackage().getImplementationVersion())
                .orElse("development build"));
        line(text, "Java", Runtime.version().toString());
        line(text, "JavaFX", System.getProperty("javafx.runtime.version", "?"));
        line(text, "System", System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        line(text, "Processors", Integer.toString(runtime.availableProcessors()));
        line(text, "Memory", (runtime.totalMemory() - runtime.freeMemory() >> 20) + " of " + (runtime.maxMemory() >> 20)
                + " MiB");
        Screen.getScreens().forEach(screen -> line(text, "Screen", (int) screen.getBounds().getWidth() + "x"
                + (int) screen.getBounds().getHeight() + " at " + screen.getOutputScaleX()));
        line(text, "Look", theme.name().toLowerCase(Locale.ROOT) + ", words "
                + Math.round(100 * textSize.factorProperty().get()) + " %");
        line(text, "Events", Integer.toString(session.rowsProperty().get()));
        line(text, "Tasks", Integer.toString(session.chronicleProperty().get().tasks().count()));
        line(text, "Decisions", Integer.toString(session.scenario().decisions().size()));
        line(text, "Failure", session.failureProperty().get().or(this::ahead)
                .map(failure -> "\n" + failure.report()).orElse("none"));
        return text.toString();
    }

    /** What kept a future from being known, or the story from going on, once it was read. */
    private Optional<Failure> ahead() {
        return session.hindranceProperty().get().flatMap(Hindrance::wentWrong);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
