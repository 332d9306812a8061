package org.revisionscope.model.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.whatif.Later;

class ForksTest {

    private static final List<TimedDecision> STORY = Fx1.history().then(Fx1.markR6()).then("02-24", Fx1.releaseR8())
            .then("02-25", Fx1.updateWeb().forced()).scenario().decisions();
    private static final Instant FEB_23 = Instant.parse("2025-02-23T00:00:00Z");

    @Test
    void saysWhatStillComes() {
        assertEquals(Optional.of("r8 still comes, 1 later decision of yours does not"),
                Forks.note(STORY, FEB_23, Later.KEEP_AWS));
        assertEquals(Optional.of("r8 and 1 later decision of yours still come"),
                Forks.note(STORY, FEB_23, Later.KEEP_ALL));
        assertEquals(Optional.of("1 later decision of yours still comes, 1 later decision of AWS's does not"),
                Forks.note(STORY, FEB_23, Later.KEEP_CUSTOMER));
        assertEquals(Optional.of("the mark of r6 and r8 still come, 1 later decision of yours does not"),
                Forks.note(STORY, Fx1.NOW.minusSeconds(1), Later.KEEP_AWS));
        assertEquals(Optional.of("1 later decision of yours no longer comes, 1 later decision of AWS's does not"),
                Forks.note(STORY, FEB_23, Later.DROP_ALL));
        assertEquals(Optional.empty(), Forks.note(STORY, FEB_23.plusSeconds(10 * 86_400), Later.DROP_ALL));
    }
}
