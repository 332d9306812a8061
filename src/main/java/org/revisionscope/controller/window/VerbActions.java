package org.revisionscope.controller.window;

import java.util.List;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.Mnemonics;
import org.revisionscope.controller.verbs.Verb;
import org.revisionscope.controller.verbs.VerbDesk;

/** The verbs as actions: each names its target, and its card says what stands in its way. */
final class VerbActions {
    private final VerbDesk desk;

    VerbActions(VerbDesk desk) {
        this.desk = desk;
    }

    List<Action> all() {
        return List.of(verb("aws.release", "n", Verb.RELEASE), verb("aws.mark", "m", Verb.MARK),
                Action.named("aws.markCritical").keys("c").whyNot(desk.whyNot(Verb.MARK)).explainsItself()
                        .does(desk::beginCritical),
                verb("you.run", "l", Verb.RUN), verb("you.stop", "x", Verb.STOP), verb("you.update", "u", Verb.UPDATE),
                verb("you.wait", "p", Verb.WAIT));
    }

    private Action verb(String id, String key, Verb verb) {
        return Action.named(id).keys(key).text(desk.title(verb).map(Mnemonics::first)).whyNot(desk.whyNot(verb))
                .explainsItself().does(() -> desk.begin(verb));
    }
}
