package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.JournalView;

/** What is drawn of a mark that is only considered, beside what is drawn once it is decided. */
class ForeseenTest {

    private static final Instant AT = Instant.parse("2025-02-21T17:00:00Z");

    private static MarkRevision mark(boolean critical) {
        return new MarkRevision(RevisionId.parse("1.4.0-r6"), "kernel vulnerability", critical);
    }

    private static Foreseen foreseen(MarkRevision mark) {
        return Foreseen.of(opening(), AT, mark, Optional.empty(), Later.KEEP_AWS, () -> false).orElseThrow();
    }

    private static Run opening() {
        Run run = Run.of(BundledScenarios.open("three-services-one-orphan").scenario());
        run.extendTo(Long.MAX_VALUE);
        return run;
    }

    private static List<String> rows(JournalView view, long until) {
        return IntStream.range(0, view.rowsUntil(until))
                .mapToObj(row -> view.at(row) + " " + view.type(row) + " " + view.rule(row)).toList();
    }

    private static long crashes(JournalView view) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, Integer.MAX_VALUE);
        return IntStream.range(0, chronicle.headlines().count())
                .filter(each -> chronicle.headlines().kind(each) == HeadlineKind.CRASH).count();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsConsideredIsWhatWillBeAnnounced(boolean critical) {
        Foreseen foreseen = foreseen(mark(critical));
        long until = foreseen.promise().forecast().window().until();
        Run decided = opening().with(Decisions.with(opening().scenario().decisions(),
                new TimedDecision(AT, mark(critical))));
        Run announced = decided.announced(AT.toEpochMilli(), () -> false).orElseThrow();
        announced.extendTo(Long.MAX_VALUE);
        assertEquals(rows(announced.view(), until), rows(foreseen.view(), until));
    }

    @Test
    void aCrashThatNobodyCanKnowOfIsCountedButNotShown() {
        Foreseen foreseen = foreseen(mark(false));
        assertEquals(0, crashes(foreseen.view()));
        assertEquals(1, crashes(opening().view()), "the scenario has one in store");
        assertEquals(12, foreseen.promise().forecast().tasks());
    }
}
