package org.revisionscope.format.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeId;

class HandedTest {

    private static final NoticeSent NOTICE = new NoticeSent(new NoticeId(Fx1.IRELAND, 1), Fx1.R6, List.of(Fx1.WEB),
            List.of(), Fx1.NOW.plusSeconds(60), false);
    private static final NoticeDates DATES =
            new NoticeDates(Fx1.NOW.toEpochMilli(), OptionalLong.empty(), OptionalLong.empty());

    private static boolean isTold(String pattern, Set<Target> targets, boolean isEnabled) throws PatternException {
        return new Handed(List.of(new EventRule("rule", EventPattern.parse(pattern), targets, isEnabled)))
                .toChat(NOTICE, DATES);
    }

    @Test
    void theChatIsToldByAnEnabledRuleThatMatchesAndLeadsThere() throws PatternException {
        String every = "{\"source\": [\"aws.health\"]}";
        assertEquals(true, isTold(every, Set.of(Target.CHAT, Target.LOG), true));
        assertEquals(false, isTold(every, Set.of(Target.LOG), true));
        assertEquals(false, isTold(every, Set.of(Target.CHAT), false));
        assertEquals(false, isTold("{\"source\": [\"custom\"]}", Set.of(Target.CHAT), true));
        assertEquals(true, isTold("{\"detail\": {\"statusCode\": [\"upcoming\"]}}", Set.of(Target.CHAT), true));
        assertEquals(false, isTold("{\"detail\": {\"statusCode\": [\"open\"]}}", Set.of(Target.CHAT), true));
        assertEquals(false, new Handed(List.of()).toChat(NOTICE, DATES));
    }
}
