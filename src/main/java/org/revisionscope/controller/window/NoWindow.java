package org.revisionscope.controller.window;

import java.util.Locale;

import org.revisionscope.view.Messages;

/** Says in one sentence why no window can be opened, and what to do instead. */
final class NoWindow {
    private final Messages messages;

    NoWindow(Messages messages) {
        this.messages = messages;
    }

    /** What JavaFX missed; it names that only in its message. */
    String sentence(Throwable noToolkit) {
        String problem = String.valueOf(noToolkit.getMessage()).lines().findFirst().orElse("");
        if (problem.contains("DISPLAY")) {
            return messages.get("launch.noDisplay");
        }
        String lower = problem.toLowerCase(Locale.ROOT);
        return lower.contains("gtk") ? messages.get("launch.noGtk") : messages.format("launch.noWindow", problem);
    }
}
