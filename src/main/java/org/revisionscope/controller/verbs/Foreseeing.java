package org.revisionscope.controller.verbs;

import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.whatif.Forecast;

/** Tells what a mark would bring while somebody considers it. */
public interface Foreseeing {

    /** Asks what this mark would bring, instead of any other. */
    void ask(MarkRevision mark);

    /** It is decided, or considered no more. */
    void forget();

    /** The answer to what was asked last; empty while it is not known. */
    ObservableValue<Optional<Forecast>> answer();
}
