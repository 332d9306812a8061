package org.revisionscope.view.inspector;

import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Label;

/** How the selection stands, as a rounded label edged in the colour of its role. */
public final class StatusPill extends Label {

    private static final String PREFIX = "role-";

    /** A pill that is not shown yet. */
    public StatusPill() {
        getStyleClass().add("status-pill");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows a status, or nothing. */
    public void show(Optional<Sheet.Pill> pill) {
        setVisible(pill.isPresent());
        pill.ifPresent(status -> {
            setText(status.words());
            String style = PREFIX + status.role().name().toLowerCase(Locale.ROOT);
            if (!getStyleClass().contains(style)) {
                getStyleClass().removeIf(name -> name.startsWith(PREFIX));
                getStyleClass().add(style);
            }
        });
    }
}
