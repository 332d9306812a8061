package org.revisionscope.controller.notices;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javafx.beans.value.ObservableValue;

import org.revisionscope.format.aws.Handed;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.view.notices.ChatCopy;
import org.revisionscope.view.notices.NoticeReader;

/**
 * Shows in the reader where the copies of a notice go. Once its envelope has arrived, they set out as soon as the notice is
 * read in sight, and that once.
 */
final class Copies {

    private final NoticeReader reader;
    private final NewestWork lookup;
    private final ObservableValue<Boolean> inSight;
    private final ObservableValue<Boolean> reducedMotion;
    /** Those whose copies have not set out. */
    private final Set<NoticeId> waiting = new HashSet<>();
    private Optional<Asked> shown = Optional.empty();

    /**
     * Nothing is read yet.
     *
     * @param lookup where rules are tried
     * @param inSight whether anybody sees the reader
     * @param reducedMotion whether nothing moves
     */
    Copies(NoticeReader reader, NewestWork lookup, ObservableValue<Boolean> inSight,
            ObservableValue<Boolean> reducedMotion) {
        this.reader = reader;
        this.lookup = lookup;
        this.inSight = inSight;
        this.reducedMotion = reducedMotion;
        reducedMotion.subscribe(this::end);
    }

    /** The envelope of a notice has arrived. */
    void delivered(NoticeId notice) {
        waiting.add(notice);
        setOut();
    }

    /** These notices alone have been sent: the clock may have gone back. */
    void forgetOthers(Collection<NoticeId> sent) {
        waiting.retainAll(sent);
    }

    /** This is read. */
    void read(Asked asked) {
        if (shown.filter(before -> isLike(before, asked)).isEmpty()) {
            shown = Optional.of(asked);
            reader.endMotion();
            asked.rules().ifPresentOrElse(rules -> {
                reader.show(ChatCopy.UNKNOWN);
                lookup.ask(() -> new Handed(rules).toChat(asked.sent(), asked.dates()), isTold -> {
                    if (shown.equals(Optional.of(asked))) {
                        reader.show(isTold ? ChatCopy.SENT : ChatCopy.KEPT_BACK);
                    }
                });
            }, () -> reader.show(ChatCopy.SENT));
        }
        setOut();
    }

    /** Every copy is where it goes. */
    void end() {
        reader.endMotion();
    }

    private static boolean isLike(Asked one, Asked other) {
        return one.sent().equals(other.sent()) && one.rules().equals(other.rules());
    }

    private void setOut() {
        Optional<NoticeId> read = shown.map(asked -> asked.sent().notice()).filter(waiting::contains);
        if (read.isPresent() && inSight.getValue()) {
            waiting.remove(read.get());
            if (!reducedMotion.getValue()) {
                reader.sendCopies();
            }
        }
    }
}
