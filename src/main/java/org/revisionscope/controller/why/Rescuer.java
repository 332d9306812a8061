package org.revisionscope.controller.why;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.model.whatif.Harm;
import org.revisionscope.model.whatif.Remedy;

/** Finds what prevents things, and shows the future in which it did. */
public interface Rescuer {

    /** Asks what prevents something at the clock, instead of anything else; empty if nobody wants to know any more. */
    void ask(Optional<Harm> harm);

    /** Whether the answer is on its way; while the clock runs nothing is tried that could still be done. */
    boolean isTrying();

    /** The answer to what was asked last; empty while it is not known. */
    ObservableValue<Optional<List<Remedy>>> answer();

    /** Why there can be no answer; empty as far as is known. */
    ObservableValue<Optional<Hindrance>> hindrance();

    /** Rewinds to where a remedy is decided, drops it in as a branch, and plays that over the future that was open. */
    void rescue(Remedy remedy);
}
