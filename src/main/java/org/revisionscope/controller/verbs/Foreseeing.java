package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Forecast;

/** Tells what a mark would bring while somebody considers it. */
public interface Foreseeing {

    /**
     * Asks what this mark would bring, instead of any other.
     *
     * @param wait the wait that every place would set before it; empty if they keep theirs
     */
    void ask(MarkRevision mark, Optional<WaitPeriod> wait);

    /** Keeps what this mark would bring with each wait as a future of its own; answers what they are called. */
    List<String> keep(MarkRevision mark, List<WaitPeriod> waits);

    /** It is decided, or considered no more. */
    void forget();

    /** The answer to what was asked last; empty while it is not known. */
    ObservableValue<Optional<Forecast>> answer();

    /** Why there can be no answer; empty as far as is known. */
    ObservableValue<Optional<Hindrance>> hindrance();
}
