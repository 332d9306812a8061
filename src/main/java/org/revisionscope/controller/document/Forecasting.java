package org.revisionscope.controller.document;

import java.util.Optional;
import java.util.function.LongSupplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Later;

/** What a mark would bring: asked for, and answered some pulses later. Only the FX thread uses it. */
public final class Forecasting {

    private final ReadOnlyObjectWrapper<Optional<Forecast>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final Story story;
    private final LongSupplier clock;
    private final ReadOnlyProperty<Later> later;
    private Optional<MarkRevision> asked = Optional.empty();

    /**
     * Forecasts of a story.
     *
     * @param clock when what is asked about would be decided
     * @param later which later decisions would still come
     */
    Forecasting(Story story, LongSupplier clock, ReadOnlyProperty<Later> later) {
        this.story = story;
        this.clock = clock;
        this.later = later;
        later.addListener(_ -> asked.ifPresent(this::ask));
    }

    /** Asks what a mark would bring if it were decided at the clock and nobody acted after it; nothing else any more. */
    public void ask(MarkRevision mark) {
        asked = Optional.of(mark);
        answer.set(Optional.empty());
        story.ask(Optional.of(new Inquiry(clock.getAsLong(), mark, later.getValue())));
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

    void read(Snapshot snapshot) {
        answer.set(story.forecast(snapshot));
    }
}
