package org.revisionscope.controller.files;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.Proof;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.window.ProblemCard.Problem;

/** Proves in the background that what was opened still is what its file says; else it stays open as an unsigned copy. */
final class Proving {

    private final Session session;
    private final Background background;
    private final Messages messages;
    private final Consumer<Problem> tell;
    private final ReadOnlyObjectWrapper<OptionalDouble> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", OptionalDouble.empty());
    private Optional<Proof> running = Optional.empty();

    /**
     * Proves what a session opens.
     *
     * @param tell shows that a file does not hold
     */
    Proving(Session session, Background background, Messages messages, Consumer<Problem> tell) {
        this.session = session;
        this.background = background;
        this.messages = messages;
        this.tell = tell;
    }

    /** The part that is proved, 0 to 1; empty while nothing is. */
    ReadOnlyObjectProperty<OptionalDouble> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Nobody waits for a proof any more: something else is to be done. */
    void giveUp() {
        running = Optional.empty();
        progress.set(OptionalDouble.empty());
    }

    /** Proves a document that was just opened. */
    void begin(ScenarioDocument document) {
        Proof proof = Proof.of(document);
        running = Optional.of(proof);
        goOn(document, proof);
    }

    /** Each part waits in line like any other work, so that a copy of what is not saved need not wait for the whole. */
    private void goOn(ScenarioDocument document, Proof proof) {
        background.run(proof::goOn, isLeft -> {
            if (running.filter(proof::equals).isEmpty()) {
                return;
            }
            if (!session.isOpen(document)) {
                giveUp(); // it could not be shown
            } else if (isLeft) {
                progress.set(OptionalDouble.of(proof.done()));
                goOn(document, proof);
            } else {
                giveUp();
                conclude(document, proof);
            }
        }, _ -> giveUp()); // what goes wrong in a run is told where the run is shown
    }

    private void conclude(ScenarioDocument document, Proof proof) {
        proof.difference().ifPresent(difference -> disown(document, difference));
        if (proof.isTooLong()) {
            tell.accept(new Problem(messages.get("problem.unproved"), document.name(),
                    messages.get("problem.unproved.long"), messages.get("problem.unproved.after")));
        }
    }

    private void disown(ScenarioDocument document, Proof.Difference difference) {
        session.disown();
        String future = difference.branch().map(name -> messages.format("problem.proof.branch", name))
                .orElseGet(() -> messages.get("problem.proof.own"));
        tell.accept(new Problem(messages.get("problem.proof"), document.name(), future + " " + stretch(difference),
                messages.get("problem.proof.after")));
    }

    private String stretch(Proof.Difference difference) {
        Optional<String> after = difference.after().isEmpty() ? Optional.empty()
                : Optional.of(Dates.full(difference.after().getAsLong()));
        String from = after.map(date -> messages.format("problem.proof.after.date", date))
                .orElseGet(() -> messages.get("problem.proof.beginning"));
        String to = difference.until().isEmpty() ? messages.get("problem.proof.end")
                : messages.format("problem.proof.until.date", Dates.full(difference.until().getAsLong()));
        return messages.format("problem.proof.stretch", from, to);
    }
}
