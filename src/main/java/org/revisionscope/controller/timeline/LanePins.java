package org.revisionscope.controller.timeline;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.Mnemonics;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.outline.Pins;

/** Pins the lanes of what is selected, or unpins them. */
public final class LanePins {
    private final Pins pins;
    private final Session session;
    private final Messages messages;

    /** Pins lanes of the timeline that shows a session. */
    public LanePins(Pins pins, Session session, Messages messages) {
        this.pins = pins;
        this.session = session;
        this.messages = messages;
    }

    /** What a key and the palette do. */
    public List<Action> all() {
        return List.of(Action.named("view.pin").keys("t")
                .text(Bindings.createStringBinding(() -> Mnemonics.none(text()), session.selectionProperty(),
                        pins.changesProperty()))
                .whyNot(Bindings.createStringBinding(this::whyNot, session.selectionProperty()))
                .does(() -> selected().ifPresent(pins::toggle)));
    }

    /** Offers it in the context menu of what is selected, if that has lanes. */
    public void addTo(ContextMenu menu) {
        selected().ifPresent(owner -> {
            MenuItem item = new MenuItem(text());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> pins.toggle(owner));
            menu.getItems().addAll(new SeparatorMenuItem(), item);
        });
    }

    private String text() {
        return selected().map(owner -> messages.format(pins.hold(owner) ? "lanes.unpin" : "lanes.pin", name(owner)))
                .orElseGet(() -> messages.get("lanes.pin.none"));
    }

    private String name(Owner owner) {
        return owner.name().isEmpty() ? messages.get("timeline.unnamed") : owner.name();
    }

    private String whyNot() {
        return selected().isPresent() ? "" : messages.get("lanes.pin.whyNot");
    }

    /** Whose lanes are selected. */
    private Optional<Owner> selected() {
        return Subjects.owner(session.selectionProperty().get(), session.chronicleProperty().get());
    }
}
