package org.revisionscope.model.explain;

import java.util.List;
import java.util.stream.Stream;

import org.revisionscope.model.event.Rule;

/**
 * What a rule stands on.
 *
 * @param facts facts of the two sources
 * @param others further documents, for what the two sources do not say
 */
public record Grounds(List<Fact> facts, List<Source> others) {

    /** Takes copies of the lists. */
    public Grounds {
        facts = List.copyOf(facts);
        others = List.copyOf(others);
    }

    /** Every document, once: those of the facts, then the others. */
    public List<Source> sources() {
        return Stream.concat(facts.stream().flatMap(fact -> fact.sources().stream()), others.stream()).distinct()
                .toList();
    }

    /** The same with further facts. */
    Grounds and(Fact... more) {
        return new Grounds(Stream.concat(facts.stream(), Stream.of(more)).distinct().toList(), others);
    }

    static Grounds on(Fact... facts) {
        return new Grounds(List.of(facts), List.of());
    }

    private Grounds with(Source... documents) {
        return new Grounds(facts, List.of(documents));
    }

    /** What a rule stands on, whatever it brings about. */
    static Grounds of(Rule rule) {
        return switch (rule) {
            case PV_2 -> on(Fact.F2, Fact.F3);
            case PV_4 -> on(Fact.F4);
            case PV_5 -> on(Fact.F6);
            case PV_7 -> on(Fact.F7).with(Source.PVR);
            case PV_8 -> on().with(Source.S1);
            case REV_1 -> on(Fact.F10);
            case REV_3 -> on(Fact.F9, Fact.F10);
            case RET_1 -> on(Fact.F13, Fact.F14);
            case RET_3 -> on(Fact.F17, Fact.F20);
            case RET_4 -> on(Fact.F19, Fact.F20);
            case RET_5 -> on(Fact.F22);
            case RET_7 -> on(Fact.F13);
            case RET_8 -> on(Fact.F13, Fact.F17);
            case SVC_0 -> on(Fact.F23).with(Source.API);
            case SVC_1 -> on(Fact.F25, Fact.F10);
            case SVC_2 -> on(Fact.F23);
            case SVC_4 -> on(Fact.F23).with(Source.TM, Source.GUIDE);
            case SVC_5 -> on().with(Source.GUIDE);
            case SVC_6 -> on(Fact.F12).with(Source.GUIDE);
            case SVC_7 -> on(Fact.F4).with(Source.API);
            case SVC_8 -> on().with(Source.TM, Source.GUIDE);
            case SVC_9 -> on(Fact.F23);
            case SVC_10, SVC_11 -> on().with(Source.GUIDE);
            case TASK_1, TASK_2 -> on().with(Source.GUIDE, Source.API);
            case TASK_3 -> on(Fact.F24).with(Source.API);
            case TASK_4 -> on(Fact.F24);
            case NOTE_3 -> on(Fact.F18, Fact.F17);
        };
    }
}
