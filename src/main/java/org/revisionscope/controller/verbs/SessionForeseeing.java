package org.revisionscope.controller.verbs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.explain.Forks;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Alternatives;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.Forecast;

/**
 * Foresees what marks bring in the open document.
 *
 * @param session the document
 */
public record SessionForeseeing(Session session) implements Foreseeing {

    @Override
    public void ask(MarkRevision mark, Optional<WaitPeriod> wait) {
        session.forecasting().ask(mark, wait);
    }

    @Override
    public List<String> keep(MarkRevision mark, List<WaitPeriod> waits) {
        Instant at = Instant.ofEpochMilli(session.playback().clock());
        return session.branches().keep(waits.stream().map(wait -> future(mark, wait, at)).toList()).stream()
                .map(Branch::name).toList();
    }

    private NewBranch future(MarkRevision mark, WaitPeriod wait, Instant at) {
        return new NewBranch(Forks.waiting(mark, wait, at), at, Alternatives.wait(wait, session.scenario(), at,
                Optional.of(mark), session.branches().laterProperty().get()).decisions());
    }

    @Override
    public void forget() {
        session.forecasting().forget();
    }

    @Override
    public ObservableValue<Optional<Forecast>> answer() {
        return session.forecasting().answerProperty();
    }

    @Override
    public ObservableValue<Optional<Hindrance>> hindrance() {
        return session.forecasting().hindranceProperty();
    }
}
