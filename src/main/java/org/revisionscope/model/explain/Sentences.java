package org.revisionscope.model.explain;

import java.util.List;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;

/**
 * Tells what happened in plain words, a sentence of at most {@value #LONGEST} characters for each event: what, where, how
 * many, with what effect, and the next date. Counts are those after the event, whatever was computed ahead. It reads a
 * chronicle, and is used by the thread that uses that.
 */
public final class Sentences {

    /** The most characters of a sentence. */
    public static final int LONGEST = 160;

    private static final String SEPARATOR = " · ";
    private static final List<String> BEGINNINGS =
            List.of("a ", "an ", "the ", "notice ", "retirement ", "platform ", "refused: ");

    private final Chronicle chronicle;
    private final PlatformSentences platform;
    private final NoticeSentences notices;
    private final ServiceSentences services;
    private final TaskSentences tasks;
    private final Captions captions;

    /** Sentences about what a chronicle has read. */
    public Sentences(Chronicle chronicle) {
        this.chronicle = chronicle;
        Words words = new Words(chronicle);
        platform = new PlatformSentences(words);
        notices = new NoticeSentences(words);
        services = new ServiceSentences(words);
        tasks = new TaskSentences(words);
        captions = new Captions(words, this::plain);
    }

    /** Who makes things happen, in the words of captions: AWS, You, ECS or Clock. */
    public static String actor(Actor actor) {
        return Words.actor(actor);
    }

    /** That the clock, in milliseconds since the epoch, stands before the edge of what has been seen. */
    public static String lookingBack(long clock) {
        return "You are looking back at " + Dates.day(clock) + ".";
    }

    /** Why nothing can be decided before the start of a story; instants in milliseconds since the epoch. */
    public static String beforeTheStart(long clock, long start) {
        return "You are looking back at " + Dates.day(clock) + ", before this story opens on " + Dates.day(start)
                + ": what was then is given.";
    }

    /** What a row says, with who did it: {@code AWS · notice N-1 went to eu-west-1 …}. */
    public String of(int row) {
        return clip(Words.actor(Teller.of(chronicle.view(), row)) + SEPARATOR + plain(row));
    }

    /** What an entry of the same journal says, with who did it. */
    public String of(Entry entry) {
        return of(entry.seq());
    }

    /** What a row says as a sentence of its own, without who did it. */
    public String text(int row) {
        return clip(capitalised(plain(row)));
    }

    /** What just changed: everything that happened at the last instant with events, up to and including this one. */
    public String caption(long instant) {
        return caption(instant, Journal.NONE);
    }

    /**
     * The same where somebody decides and wants to be told of that, whatever the instant held before.
     *
     * @param decided the first row that came of what was decided last, or {@link Journal#NONE}; of its instant, only this
     *        row and those after it are told
     */
    public String caption(long instant, int decided) {
        return clip(captions.at(instant, decided));
    }

    /**
     * Whether the {@linkplain #caption(long, int) caption} of an instant only says which steps tasks took on their way, such
     * as that they wait for capacity: whoever still reads one that says more misses nothing.
     */
    public boolean isStep(long instant, int decided) {
        return captions.isStep(instant, decided);
    }

    private String plain(int row) {
        Event event = chronicle.view().event(row);
        return switch (event) {
            case PlatformEvent each -> platform.of(row, each);
            case NoticeEvent each -> notices.of(row, each);
            case ServiceEvent each -> services.of(row, each);
            case TaskEvent each -> tasks.of(row, each);
            case Refused.DecisionRefused refused ->
                    "refused: " + refused.message() + (refused.message().endsWith(".") ? "" : ".");
        };
    }

    /** A sentence begins with a capital, unless it begins with a name. */
    public static String capitalised(String sentence) {
        return BEGINNINGS.stream().anyMatch(sentence::startsWith)
                ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
                : sentence;
    }

    private static String clip(String sentence) {
        return clip(sentence, LONGEST);
    }

    /** A sentence of no more than so many characters. */
    static String clip(String sentence, int longest) {
        return sentence.length() <= longest ? sentence : sentence.substring(0, longest - 1).stripTrailing() + "…";
    }
}
