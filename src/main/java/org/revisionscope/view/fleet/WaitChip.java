package org.revisionscope.view.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** How long a place waits, on its line of the fleet tree, with the other choices in its menu. */
final class WaitChip extends MenuButton {

    /** Beside longer names of Regions there is no room for more than days; all chips of a fleet are alike. */
    private static final int ROOMY_LETTERS = 11;

    private final Messages messages;

    /**
     * A chip without a place yet.
     *
     * @param onChoice what choosing a wait period does, be it the one that holds
     */
    WaitChip(Messages messages, Consumer<WaitPeriod> onChoice) {
        this.messages = messages;
        getStyleClass().add("wait-chip");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(Tips.of(""));
        getItems().setAll(choices(onChoice));
    }

    private List<RadioMenuItem> choices(Consumer<WaitPeriod> onChoice) {
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (WaitPeriod period : WaitPeriod.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.format("fleet.wait.choice", period.days()));
            item.setUserData(period);
            item.setToggleGroup(group);
            item.setOnAction(_ -> onChoice.accept(period));
            items.add(item);
        }
        return items;
    }

    /**
     * Tells of a place.
     *
     * @param now what holds there
     * @param key the key that asks for another wait period, too
     */
    void show(Place place, FleetFacts.PlaceFacts now, String key) {
        int days = now.waitPeriod().days();
        setText(messages.format(now.longestRegion() > ROOMY_LETTERS ? "fleet.wait.chip.short" : "fleet.wait.chip",
                days));
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == now.waitPeriod()));
        String note = now.countdown()
                .map(running -> messages.format("fleet.wait.note.keeps", running.notice().label(),
                        Dates.day(running.startsAt())))
                .orElse(messages.get("fleet.wait.note"));
        getTooltip().setText(Tips.withKey(messages.format("fleet.wait.hint", note), key));
        setAccessibleText(messages.format("fleet.wait.spoken", place.region().id(), days, note));
    }
}
