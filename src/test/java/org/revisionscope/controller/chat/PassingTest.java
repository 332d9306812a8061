package org.revisionscope.controller.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;

class PassingTest {

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Passing passing = new Passing(session);
    private long frames;

    PassingTest() {
        pulse();
        pulse();
    }

    /** The notices that are passed in a frame. */
    private List<String> pulse() {
        session.pulse(++frames * 16_000_000L);
        return passing.next().stream().map(life -> life.id().label()).toList();
    }

    @Test
    void aNoticeIsPassedWhenItIsDecidedAndNeverAgain() {
        session.act(Fx1.markR6());
        assertEquals(List.of("N-1"), pulse());
        assertEquals(List.of(), pulse());
        session.playback().days(3);
        assertEquals(List.of(), pulse());
        session.playback().days(-3);
        assertEquals(List.of(), pulse());
        session.playback().days(3);
        assertEquals(List.of(), pulse(), "it was seen before");
        session.undo();
        pulse();
        session.redo();
        assertEquals(List.of(), pulse(), "it is the same notice");
        session.playback().days(5);
        assertEquals(List.of(), pulse());
    }

    @Test
    void whatIsStillToComeIsPassedWhenTheClockGetsThere() {
        session.open(BundledScenarios.open("a-quarter"), Optional.empty());
        assertEquals(List.of(), pulse());
        pulse();
        session.playback().days(-30);
        assertEquals(List.of(), pulse(), "computed ahead, or before the start");
        session.playback().days(60);
        List<String> passed = pulse();
        assertFalse(passed.isEmpty());
        session.playback().days(-60);
        pulse();
        session.playback().days(60);
        assertEquals(List.of(), pulse());
        session.restart();
        pulse();
        session.playback().days(-30);
        session.playback().days(60);
        assertEquals(passed, pulse(), "the story is told from its start");
    }

    @Test
    void onlyWhatIsDecidedAnewIsPassedOnAnotherBranch() {
        session.act(Fx1.markR6());
        pulse();
        session.playback().days(5);
        pulse();
        session.playback().days(-3);
        session.act(Fx1.setWait(14));
        assertEquals(List.of(), pulse(), "the notice before the fork is the same");
        session.branches().open(0);
        assertEquals(List.of(), pulse());
        session.playback().days(1);
        session.act(Fx1.releaseR8());
        assertEquals(List.of(), pulse());
        session.act(Fx1.mark(Fx1.R7));
        assertEquals(List.of("N-2"), pulse());
    }
}
