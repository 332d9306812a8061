package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Settings;

/**
 * Answers why: for every event the rule that brought it about, with the numbers that it was decided by, and the chain of
 * causes back to a decision. It reads a chronicle, and is used by the thread that uses that.
 */
public final class Whys {

    /** A chain of causes is not followed further; its beginning is told all the same. */
    private static final int MOST_CAUSES = 6;

    private final Chronicle chronicle;
    private final Causes causes;
    private final WhyTitles titles;
    private final PlatformReasons platform;
    private final NoticeReasons notices;
    private final ServiceReasons services;
    private final TaskReasons tasks;

    /**
     * Answers about what a chronicle has read.
     *
     * @param settings how the scenario reads what is open
     */
    public Whys(Chronicle chronicle, Settings settings) {
        this.chronicle = chronicle;
        Words words = new Words(chronicle);
        causes = new Causes(chronicle);
        titles = new WhyTitles(words);
        platform = new PlatformReasons(words);
        notices = new NoticeReasons(words, settings.assumptions());
        services = new ServiceReasons(words, settings.assumptions());
        tasks = new TaskReasons(words, settings);
    }

    /** Why a row is in the journal. */
    public Why of(int row) {
        Reason reason = reason(row);
        return new Why(row, titles.of(row), Sentences.clip(Sentences.capitalised(reason.sentence()), Why.LONGEST),
                chronicle.view().rule(row),
                reason.grounds(), reason.assumed());
    }

    /**
     * Why a row is in the journal, then why what brought it about is, and so on back to a decision or to something that
     * fell due. Steps in which only time passed are left out.
     */
    public List<Why> chain(int row) {
        List<Integer> rows = new ArrayList<>(List.of(row));
        OptionalInt cause = causes.tellingOf(row);
        while (cause.isPresent()) {
            rows.add(cause.getAsInt());
            cause = causes.tellingOf(cause.getAsInt());
        }
        if (rows.size() > MOST_CAUSES) {
            rows.subList(MOST_CAUSES - 1, rows.size() - 1).clear();
        }
        return rows.stream().map(this::of).toList();
    }

    /** The same for something that has not happened yet, and will if nobody acts. */
    public List<Why> chainAhead(int row) {
        List<Why> chain = new ArrayList<>(chain(row));
        Why first = chain.getFirst();
        chain.set(0, new Why(row, titles.ahead(row), first.sentence(), first.rule(), first.grounds(),
                first.assumed()));
        return chain;
    }

    private Reason reason(int row) {
        Event event = chronicle.view().event(row);
        return switch (event) {
            case PlatformEvent each -> platform.of(row, each);
            case NoticeEvent each -> notices.of(row, each);
            case ServiceEvent each -> services.of(row, each);
            case TaskEvent each -> tasks.of(row, each);
            case Refused.DecisionRefused refused -> refused(chronicle.view().rule(row), refused.message());
        };
    }

    private static Reason refused(Rule rule, String message) {
        return Reason.of(rule, message + (message.endsWith(".") ? "" : ".") + " Nothing else changed.");
    }
}
