package org.revisionscope.controller.chat;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.revisionscope.controller.webhook.WebhookAddress;

/**
 * Whether a chat is told, and where it is. The address belongs to the user and is in no scenario. Telling is switched on by
 * hand each time, and only while the address can be used.
 */
public final class ChatSettings {

    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");

    /** No address, and switched off. */
    public ChatSettings() {
        address.addListener((_, _, _) -> on.set(on.get() && usable().isPresent()));
        on.addListener((_, _, isOn) -> {
            if (isOn && usable().isEmpty()) {
                on.set(false);
            }
        });
    }

    /** The address as it was typed. */
    public StringProperty addressProperty() {
        return address;
    }

    /** Whether a chat is told. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** The address, if messages can be sent to it. */
    public Optional<WebhookAddress> usable() {
        return WebhookAddress.of(address.get());
    }
}
