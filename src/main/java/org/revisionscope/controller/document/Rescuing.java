package org.revisionscope.controller.document;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.model.whatif.Harm;
import org.revisionscope.model.whatif.Remedy;

/**
 * What prevents a harm: asked for, and answered some pulses later, after it was tried beside the window. Only the FX thread
 * uses it.
 */
public final class Rescuing {

    private final ReadOnlyObjectWrapper<Optional<List<Remedy>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final Story story;
    private final Course course;

    Rescuing(Story story, Course course) {
        this.story = story;
        this.course = course;
    }

    /**
     * Asks what prevents something, and nothing else any more.
     *
     * @param clock the instant at which one can act, in milliseconds since the epoch
     */
    public void ask(Harm harm, long clock) {
        story.hope(Optional.of(new RemedyInquiry(harm, Math.min(clock, harm.at()))));
    }

    /** Nobody wants to know any more. */
    public void forget() {
        story.hope(Optional.empty());
        answer.set(Optional.empty());
    }

    /** The remedies for what was asked last; empty while they are not known. */
    public ReadOnlyObjectProperty<Optional<List<Remedy>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Drops a remedy in as another branch, which is opened where it is decided; the old one stays. */
    public void rescue(Remedy remedy) {
        course.attempt(new Edit.Rescued(remedy.at().toEpochMilli(), List.copyOf(remedy.decisions())));
    }

    void read(Snapshot snapshot) {
        answer.set(story.remedies(snapshot));
    }
}
