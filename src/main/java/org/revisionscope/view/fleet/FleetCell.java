package org.revisionscope.view.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** Draws a line of the fleet tree; it asks for its facts when it is drawn, so only lines in sight cost anything. */
public final class FleetCell extends TreeCell<FleetRow> {

    private static final PseudoClass ACCOUNT = PseudoClass.getPseudoClass("account");
    private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");
    private static final PseudoClass SERVICE = PseudoClass.getPseudoClass("service");
    private static final PseudoClass JOB = PseudoClass.getPseudoClass("job");
    private static final PseudoClass BELOW_FLOOR = PseudoClass.getPseudoClass("below-floor");
    private static final PseudoClass AT_RISK = PseudoClass.getPseudoClass("at-risk");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    /** Beside longer names of Regions there is no room for more than days; all chips of a fleet are alike. */
    private static final int ROOMY_LETTERS = 11;

    private final Messages messages;
    private final FleetFacts facts;
    private final ObservableValue<String> waitKey;
    private final Label name = new Label();
    private final Label value = new Label();
    private final HealthBar health = new HealthBar();
    private final MenuButton wait = new MenuButton();
    /** What is written: a line and its facts. */
    private List<Object> shown = List.of();
    private final NameLine line = new NameLine(name, value, wait);
    private final VBox face = new VBox(line, health);

    /**
     * A cell without a line yet.
     *
     * @param facts what stands on the lines
     * @param messages the words
     * @param waitKey the key that asks for another wait period, too
     * @param onWait what choosing another wait period does
     */
    public FleetCell(FleetFacts facts, Messages messages, ObservableValue<String> waitKey,
            BiConsumer<Place, WaitPeriod> onWait) {
        this.facts = facts;
        this.messages = messages;
        this.waitKey = waitKey;
        getStyleClass().add("fleet-cell");
        setPrefWidth(0); // lines are as wide as the panel: long names wrap, nothing scrolls sideways
        setAccessibleRole(AccessibleRole.TREE_ITEM);
        face.getStyleClass().add("fleet-face");
        name.getStyleClass().add("fleet-name");
        value.getStyleClass().add("fleet-value");
        value.setMinWidth(USE_PREF_SIZE);
        wait.getStyleClass().add("wait-chip");
        wait.setMinWidth(USE_PREF_SIZE);
        wait.setTooltip(Tips.of(""));
        wait.getItems().setAll(choices(onWait));
        for (Node node : List.of(value, wait, health)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        face.layoutXProperty().subscribe(_ -> requestLayout()); // it decides how much room a name has
    }

    /** The skin forgets that a line whose name wraps is higher the less room it has. */
    @Override
    protected double computePrefHeight(double width) {
        double natural = super.computePrefHeight(width);
        if (getGraphic() == null || width < 0) {
            return natural;
        }
        double room = width - Math.max(face.getLayoutX(), snappedLeftInset()) - snappedRightInset();
        return Math.max(natural, snappedTopInset() + face.prefHeight(room) + snappedBottomInset());
    }

    private List<RadioMenuItem> choices(BiConsumer<Place, WaitPeriod> onWait) {
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (WaitPeriod period : WaitPeriod.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.format("fleet.wait.choice", period.days()));
            item.setUserData(period);
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose(period, onWait));
            items.add(item);
        }
        return items;
    }

    private void choose(WaitPeriod period, BiConsumer<Place, WaitPeriod> onWait) {
        if (getItem() instanceof FleetRow.PlaceRow(Place place) && facts.place(place).waitPeriod() != period) {
            onWait.accept(place, period);
        }
        shown = List.of(); // a choice that was refused must not stay ticked
        refresh();
    }

    @Override
    protected void updateItem(@Nullable FleetRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : face);
        refresh();
    }

    /** Asks for the facts again; only where they have changed, anything is written. */
    public void refresh() {
        FleetRow row = getItem();
        List<Object> current = row == null ? List.of() : List.of(row, factsOf(row), waitKey.getValue());
        if (!current.equals(shown)) {
            shown = current;
            show(row);
        }
    }

    private Object factsOf(FleetRow row) {
        return switch (row) {
            case FleetRow.AccountRow account -> account;
            case FleetRow.PlaceRow(Place place) -> facts.place(place);
            case FleetRow.ServiceRow service -> facts.service(service.service());
            case FleetRow.JobRow job -> facts.job(job.task());
        };
    }

    private void show(@Nullable FleetRow row) {
        pseudoClassStateChanged(ACCOUNT, row instanceof FleetRow.AccountRow);
        pseudoClassStateChanged(PLACE, row instanceof FleetRow.PlaceRow);
        pseudoClassStateChanged(SERVICE, row instanceof FleetRow.ServiceRow);
        pseudoClassStateChanged(JOB, row instanceof FleetRow.JobRow);
        pseudoClassStateChanged(AT_RISK, false);
        value.pseudoClassStateChanged(BELOW_FLOOR, false);
        value.pseudoClassStateChanged(LOST, false);
        switch (row) {
            case FleetRow.AccountRow account -> showAccount(account);
            case FleetRow.PlaceRow place -> showPlace(place.place());
            case FleetRow.ServiceRow service -> showService(service);
            case FleetRow.JobRow job -> showJob(facts.job(job.task()));
            case null -> setAccessibleText(null);
        }
    }

    private void showAccount(FleetRow.AccountRow row) {
        parts(row.account().grouped(), "", Part.NAME);
        setAccessibleText(messages.format("fleet.account.spoken", row.account().grouped()));
    }

    private void showPlace(Place place) {
        FleetFacts.PlaceFacts now = facts.place(place);
        parts(place.region().id(), "", Part.WAIT);
        int days = now.waitPeriod().days();
        String chip = now.longestRegion() > ROOMY_LETTERS ? "fleet.wait.chip.short" : "fleet.wait.chip";
        wait.setText(messages.format(chip, days));
        wait.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == now.waitPeriod()));
        String note = now.countdown()
                .map(running -> messages.format("fleet.wait.note.keeps", running.notice().label(),
                        Dates.day(running.startsAt())))
                .orElse(messages.get("fleet.wait.note"));
        wait.getTooltip().setText(Tips.withKey(messages.format("fleet.wait.hint", note), waitKey.getValue()));
        wait.setAccessibleText(messages.format("fleet.wait.spoken", place.region().id(), days, note));
        setAccessibleText(messages.format("fleet.place.spoken", place.region().id(), days));
    }

    private void showService(FleetRow.ServiceRow row) {
        FleetFacts.ServiceFacts now = facts.service(row.service());
        parts(row.service().name(), messages.format("fleet.service.value", now.healthy(), now.desired()), Part.HEALTH);
        health.show(now);
        value.pseudoClassStateChanged(BELOW_FLOOR, now.isBelowFloor());
        String key = now.isBelowFloor() ? "fleet.service.spoken.below" : "fleet.service.spoken";
        setAccessibleText(messages.format(key, row.service().name(), now.healthy(), now.desired(), now.lower()));
    }

    private void showJob(FleetFacts.JobFacts now) {
        parts(now.name(), messages.format(switch (now.standing()) {
            case RUNS, AT_RISK -> "fleet.job.value";
            case STOPPING -> "fleet.job.stopping";
            case LOST -> "fleet.job.lost";
        }, now.revision()), Part.NAME);
        pseudoClassStateChanged(AT_RISK, now.standing() != FleetFacts.Standing.RUNS);
        value.pseudoClassStateChanged(LOST, now.standing() == FleetFacts.Standing.LOST);
        setAccessibleText(messages.format(switch (now.standing()) {
            case RUNS -> "fleet.job.spoken";
            case AT_RISK -> "fleet.job.spoken.risk";
            case STOPPING -> "fleet.job.spoken.stopping";
            case LOST -> "fleet.job.spoken.lost";
        }, now.name(), now.revision()));
    }

    private enum Part {
        NAME, WAIT, HEALTH
    }

    private void parts(String nameText, String valueText, Part part) {
        name.setText(nameText);
        value.setText(valueText);
        value.setVisible(!valueText.isEmpty());
        wait.setVisible(part == Part.WAIT);
        health.setVisible(part == Part.HEALTH);
    }
}
