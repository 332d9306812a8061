package org.revisionscope.controller.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.model.whatif.Promise;

/**
 * What a mark would bring: asked for, and answered some pulses later. While it is considered, the future that is announced
 * tells it too, and follows the clock. Only the FX thread uses it.
 */
public final class Forecasting {

    private final ReadOnlyObjectWrapper<Optional<Forecast>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Hindrance>> hindrance =
            new ReadOnlyObjectWrapper<>(this, "hindrance", Optional.empty());
    private final Story story;
    private final ReadOnlyLongProperty clock;
    private final ReadOnlyProperty<Later> later;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Promise> promise = Optional.empty();

    private record Asked(MarkRevision mark, Optional<WaitPeriod> waiting) {}

    /**
     * Forecasts of a story.
     *
     * @param clock when what is asked about would be decided
     * @param later which later decisions would still come
     */
    Forecasting(Story story, ReadOnlyLongProperty clock, ReadOnlyProperty<Later> later) {
        this.story = story;
        this.clock = clock;
        this.later = later;
        later.addListener(_ -> ask());
        clock.addListener(_ -> ask());
    }

    /**
     * Asks what a mark would bring if it were decided at the clock and nobody acted after it; nothing else any more.
     *
     * @param wait the wait that every place would set before it; empty if they keep theirs
     */
    public void ask(MarkRevision mark, Optional<WaitPeriod> wait) {
        asked = Optional.of(new Asked(mark, wait));
        answer.set(Optional.empty());
        hindrance.set(Optional.empty());
        ask();
    }

    private void ask() {
        asked.ifPresent(now -> story
                .ask(Optional.of(new Inquiry(clock.get(), now.mark(), now.waiting(), later.getValue()))));
    }

    /** Nobody wants to know any more. */
    public void forget() {
        asked = Optional.empty();
        answer.set(Optional.empty());
        story.ask(Optional.empty());
    }

    /** What was asked for last would bring; empty while that is not known. */
    public ReadOnlyObjectProperty<Optional<Forecast>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Why what was asked for last cannot be answered; empty as far as is known. */
    public ReadOnlyObjectProperty<Optional<Hindrance>> hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }

    /** The last answer, also when nobody asks any more: what it promises if its mark is decided. */
    public Optional<Promise> promise() {
        return promise;
    }

    void read(Snapshot snapshot) {
        story.readForeseen(snapshot);
        Optional<Promise> told = story.promise(snapshot);
        promise = told.or(() -> promise);
        answer.set(told.map(Promise::forecast));
        hindrance.set(snapshot.hindrance().filter(_ -> asked.isPresent() && told.isEmpty()));
    }
}
