package org.revisionscope.view.fleet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;

/** Draws a line of the fleet tree; it asks for its facts when it is drawn, so only lines in sight cost anything. */
public final class FleetCell extends TreeCell<FleetRow> {

    private static final PseudoClass ACCOUNT = PseudoClass.getPseudoClass("account");
    private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");
    private static final PseudoClass SERVICE = PseudoClass.getPseudoClass("service");
    private static final PseudoClass JOB = PseudoClass.getPseudoClass("job");
    private static final PseudoClass BELOW_FLOOR = PseudoClass.getPseudoClass("below-floor");
    private static final PseudoClass AT_RISK = PseudoClass.getPseudoClass("at-risk");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Messages messages;
    private final FleetFacts facts;
    private final ObservableValue<String> waitKey;
    private final Label name = new Label();
    private final Label value = new Label();
    private final HealthBar health = new HealthBar();
    private final BiConsumer<Place, WaitPeriod> onWait;
    /** Made for the first place: most cells never have one, and it takes longer to dress than all else in a line. */
    private Optional<WaitChip> wait = Optional.empty();
    /** What is written: a line and its facts. */
    private List<Object> shown = List.of();
    private final NameLine line = new NameLine(name, value);
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
        this.onWait = onWait;
        getStyleClass().add("fleet-cell");
        setPrefWidth(0); // lines are as wide as the panel: long names wrap, nothing scrolls sideways
        setAccessibleRole(AccessibleRole.TREE_ITEM);
        face.getStyleClass().add("fleet-face");
        name.getStyleClass().add("fleet-name");
        value.getStyleClass().add("fleet-value");
        value.setMinWidth(USE_PREF_SIZE);
        takesRoomWhileVisible(value);
        takesRoomWhileVisible(health);
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

    private WaitChip madeWait() {
        WaitChip chip = new WaitChip(messages, this::choose);
        takesRoomWhileVisible(chip);
        line.putBeside(chip);
        wait = Optional.of(chip);
        return chip;
    }

    private static void takesRoomWhileVisible(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }

    private void choose(WaitPeriod period) {
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
        wait.orElseGet(this::madeWait).show(place, now, waitKey.getValue());
        parts(place.region().id(), "", Part.WAIT);
        setAccessibleText(messages.format("fleet.place.spoken", place.region().id(), now.waitPeriod().days()));
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
        wait.ifPresent(chip -> chip.setVisible(part == Part.WAIT));
        health.setVisible(part == Part.HEALTH);
    }
}
