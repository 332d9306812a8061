package org.revisionscope.controller.window;

import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.window.CaptionController.Caption;
import org.revisionscope.model.explain.Sentences;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;

/**
 * Finds what the caption says at the clock. While the clock cruises the caption changes no faster than it can be read; in a
 * scene each instant has its sentence, but a mere step of a task does not cut short what matters; and where a story opens,
 * before anything was done, it says what there is to try.
 */
final class CaptionTeller {
    private static final String SEPARATOR = " · ";

    private final Session session;
    private final Messages messages;
    private final ObservableValue<String> markKey;
    private final ObservableValue<String> nothingRuns;
    private final CaptionController caption;
    private Sentences sentences;
    private Chronicle told;
    private final ReadingTime reading = new ReadingTime();
    private String last = "";
    private Optional<Answer> answer = Optional.empty();

    /**
     * Tells what the session shows.
     *
     * @param keys the keys that open ways on
     */
    CaptionTeller(Session session, Messages messages, KeyNames keys, CaptionController caption) {
        this.session = session;
        this.messages = messages;
        markKey = keys.of("aws.mark");
        nothingRuns = KeySentence.of(messages.get("caption.opening.nothing"), keys);
        this.caption = caption;
        told = session.chronicleProperty().get();
        sentences = new Sentences(told);
    }

    /**
     * What was asked for, in place of what changed.
     *
     * @param clock where it is said; when the clock moves on it is over
     * @param story of what it is said; when something is decided it is over, too
     */
    private record Answer(long clock, Chronicle story, Caption caption) {}

    /** Answers something that was asked for, as long as the clock stands where it does and nothing is decided. */
    void answer(String who, String sentence) {
        answer = Optional.of(new Answer(session.playback().clock(), session.chronicleProperty().get(),
                new Caption(who, sentence)));
    }

    /** Says that something was done of which nothing else can be seen. */
    void done(String sentence) {
        answer("", sentence);
    }

    /** Says what has changed, unless the last sentence has only just come. */
    void pulse(long nanos) {
        Playback playback = session.playback();
        boolean playing = playback.playingProperty().get();
        boolean cruising = playing && !playback.slowMotionProperty().get();
        boolean unknown = session.rowsProperty().get() == 0 || session.decidingProperty().get();
        if (unknown || (cruising && reading.holdsWhileCruising(nanos))) {
            return;
        }
        if (told != session.chronicleProperty().get()) {
            told = session.chronicleProperty().get();
            sentences = new Sentences(told);
        }
        answer = answer.filter(given -> given.clock() == playback.clock() && given.story() == told);
        if (answer.isPresent()) {
            last = "";
            caption.tell(answer.get().caption());
            return;
        }
        String now = opening().orElseGet(() -> sentences.caption(playback.clock(), playback.decidedFrom()));
        boolean step = sentences.isStep(playback.clock(), playback.decidedFrom());
        if (!now.equals(last) && !(playing && step && reading.holdsAgainstStep(nanos))) {
            last = now;
            reading.begins(nanos, step);
            caption.tell(split(now));
        }
    }

    private static Caption split(String told) {
        int separator = told.indexOf(SEPARATOR);
        return separator < 0
                ? new Caption("", told)
                : new Caption(told.substring(0, separator),
                        Sentences.capitalised(told.substring(separator + SEPARATOR.length())));
    }

    private Optional<String> opening() {
        Playback playback = session.playback();
        boolean untouched = playback.clock() == playback.start() && playback.isAtEdge()
                && nothingAhead(playback.clock());
        if (!untouched) {
            return Optional.empty();
        }
        Now now = Now.at(told, playback.clock());
        if (now.rows() > 0 && told.tasks().count() == 0) {
            return Optional.of(nothingRuns.getValue());
        }
        return IntStream.range(0, told.revisions().count()).boxed()
                .filter(revision -> now.phase(revision).equals(Optional.of(RevisionPhase.SUPERSEDED)))
                .filter(revision -> now.liveTasksOn(revision) > 0)
                .findFirst()
                .map(revision -> opening(now.liveTasksOn(revision), told.revisions().id(revision).label()));
    }

    private boolean nothingAhead(long clock) {
        return session.scenario().decisions().stream().allMatch(decision -> decision.at().toEpochMilli() < clock);
    }

    private String opening(int tasks, String revision) {
        String still = tasks == 1
                ? messages.format("caption.opening.one", revision)
                : messages.format("caption.opening", messages.format("caption.opening.tasks", tasks), revision);
        String key = markKey.getValue();
        return still + " " + (key.isEmpty()
                ? messages.get("caption.opening.mark")
                : messages.format("caption.opening.key", key));
    }
}
