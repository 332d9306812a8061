package org.revisionscope.controller.verbs;

import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Forecasting;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.whatif.Forecast;

/**
 * Foresees what marks bring in the open document.
 *
 * @param forecasting the document's forecasts
 */
public record SessionForeseeing(Forecasting forecasting) implements Foreseeing {

    @Override
    public void ask(MarkRevision mark) {
        forecasting.ask(mark);
    }

    @Override
    public void forget() {
        forecasting.forget();
    }

    @Override
    public ObservableValue<Optional<Forecast>> answer() {
        return forecasting.answerProperty();
    }
}
