package org.revisionscope.controller.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.controller.document.Edit;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.NoticeLife;

/**
 * Finds the notices that the clock passes for the first time since the story was begun: while it goes where it has not
 * been, or because what was just decided sends them at once. What was seen before, what another branch sent earlier and
 * what was computed ahead are not passed. The FX thread uses it.
 */
final class Passing {

    private final Session session;
    private final Set<Told> told = new HashSet<>();
    private Optional<Chronicle> chronicle = Optional.empty();
    private Optional<Edit> edit = Optional.empty();
    private int story = -1;
    private long seen = Long.MIN_VALUE;

    /** A notice of any branch; the same one on several of them is told once. */
    private record Told(NoticeSent sent, long at) {}

    Passing(Session session) {
        this.session = session;
    }

    /** Those that were passed since this was asked last, in order. */
    List<NoticeLife> next() {
        Chronicle now = session.chronicleProperty().get();
        long edge = session.playback().edge();
        if (session.decidingProperty().get() || isUnchanged(now, edge)) {
            return List.of();
        }
        boolean isNewStory = session.storiesProperty().get() != story;
        if (isNewStory) {
            told.clear();
        }
        long after = after(now, edge, isNewStory);
        List<NoticeLife> passed = passed(now, after, edge);
        story = session.storiesProperty().get();
        edit = session.lastEditProperty().get();
        chronicle = Optional.of(now);
        seen = edge;
        return passed;
    }

    /** What was sent up to here was seen before, or is nothing to be told of. */
    private long after(Chronicle now, long edge, boolean isNewStory) {
        if (isNewStory) {
            return edge;
        }
        if (isSame(now)) {
            return seen;
        }
        boolean decided = !session.lastEditProperty().get().equals(edit)
                && session.lastEditProperty().get().filter(Edit.Decided.class::isInstance).isPresent();
        return decided ? edge - 1 : edge;
    }

    private boolean isSame(Chronicle now) {
        return chronicle.filter(old -> old == now).isPresent();
    }

    private boolean isUnchanged(Chronicle now, long edge) {
        return session.storiesProperty().get() == story && edge == seen && isSame(now);
    }

    /** All up to the edge are told from now on; those after an instant are passed, unless they were told before. */
    private List<NoticeLife> passed(Chronicle now, long after, long edge) {
        List<NoticeLife> passed = new ArrayList<>();
        for (NoticeLife life : now.places().notices().reversed()) {
            if (isSame(now) && life.sentAt() <= after) {
                break; // all before it are told already
            }
            if (life.sentAt() <= edge && told.add(new Told(life.sent(), life.sentAt())) && life.sentAt() > after) {
                passed.addFirst(life);
            }
        }
        return passed;
    }
}
