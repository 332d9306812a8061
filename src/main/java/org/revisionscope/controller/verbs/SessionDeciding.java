package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.whatif.Later;

/** Decides in the open document: its answers come a few pulses later. */
public final class SessionDeciding implements Deciding {

    private final Session session;
    private final Consumer<LaunchFailures> failing;
    private Optional<Consumer<Optional<String>>> waiting = Optional.empty();
    private boolean wasPlaying;
    private boolean held;

    /**
     * Decides in this session.
     *
     * @param failing hears of launches that will fail: no event says so until one does
     */
    public SessionDeciding(Session session, Consumer<LaunchFailures> failing) {
        this.session = session;
        this.failing = failing;
        session.decidingProperty().addListener((_, _, deciding) -> {
            if (!deciding) {
                answer();
            }
        });
        session.playback().playingProperty().addListener((_, _, playing) -> {
            if (playing && held) {
                session.playback().pause();
            }
        });
    }

    @Override
    public void act(Decision decision, Consumer<Optional<String>> answer) {
        ask(() -> session.act(decision), answer);
    }

    @Override
    public void failLaunches(LaunchFailures failures, Consumer<Optional<String>> answer) {
        ask(() -> session.failLaunches(failures.service(), failures.from(), failures.to(), failures.reason()),
                refusal -> {
                    if (refusal.isEmpty()) {
                        failing.accept(failures);
                    }
                    answer.accept(refusal);
                });
    }

    @Override
    public boolean isAwaited() {
        return waiting.isPresent();
    }

    @Override
    public ObservableValue<Optional<Past>> past() {
        Playback playback = session.playback();
        return Bindings.createObjectBinding(
                () -> playback.isAtEdge() ? Optional.empty() : Optional.of(past(playback.clock())),
                playback.clockProperty(), playback.atEdgeProperty());
    }

    private Past past(long clock) {
        List<Decision> after = session.scenario().decisions().stream()
                .filter(timed -> timed.at().toEpochMilli() > clock).map(TimedDecision::decision).toList();
        int ofAws = (int) after.stream().filter(AwsDecision.class::isInstance).count();
        return new Past(clock, ofAws, after.size() - ofAws);
    }

    @Override
    public ObjectProperty<Later> later() {
        return session.branches().laterProperty();
    }

    @Override
    public void hold() {
        wasPlaying = session.playback().playingProperty().get();
        session.playback().pause();
        held = true;
    }

    @Override
    public void letGo() {
        held = false;
        if (!session.decidingProperty().get()) {
            later().set(Later.KEEP_AWS);
        }
        if (wasPlaying) {
            session.playback().play();
        }
    }

    @Override
    public void toEdge() {
        session.playback().toEdge();
    }

    private void ask(Runnable question, Consumer<Optional<String>> answer) {
        waiting = Optional.of(answer);
        question.run();
        if (!session.decidingProperty().get()) {
            answer(); // it was refused before the simulation was asked
        }
    }

    private void answer() {
        Optional<Consumer<Optional<String>>> asked = waiting;
        waiting = Optional.empty();
        asked.ifPresent(told -> {
            Optional<String> refusal = session.refusalProperty().get();
            session.dismissRefusal();
            told.accept(refusal);
        });
    }
}
