package org.revisionscope.controller.files;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

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
    private final AtomicInteger wanted = new AtomicInteger();

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

    /** Nobody waits for a proof any more: something else is to be done. */
    void giveUp() {
        wanted.incrementAndGet();
    }

    /** Proves a document that was just opened. */
    void begin(ScenarioDocument document) {
        int mine = wanted.incrementAndGet();
        background.run(() -> Proof.of(document, () -> wanted.get() != mine), found -> {
            if (wanted.get() == mine) {
                found.ifPresent(difference -> disown(document, difference));
            }
        }, _ -> {}); // what goes wrong in a run is told where the run is shown
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
