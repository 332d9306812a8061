package org.revisionscope.controller.help;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;

/** What the program is, what it is not, and what it rests on. */
final class AboutSheet {
    private final Messages messages;

    AboutSheet(Messages messages) {
        this.messages = messages;
    }

    Node build() {
        VBox sheet = new VBox(label("RevisionScope", "title"), label(version(), "muted"),
                label(messages.get("about.what"), "text"), label(messages.get("about.independent"), "strong"),
                label(messages.get("about.sources"), "text"), label("– " + messages.get("about.source.1"), "source"),
                label("– " + messages.get("about.source.2"), "source"), label(messages.get("about.licence"), "text"),
                label(messages.get("about.libraries"), "muted"));
        sheet.getStyleClass().add("about");
        return sheet;
    }

    private String version() {
        return Optional.ofNullable(AboutSheet.class.getPackage().getImplementationVersion())
                .map(version -> messages.format("about.version", version))
                .orElseGet(() -> messages.get("about.version.none"));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
