package org.revisionscope.model.whatif;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;

/** The retirements that a future announces from where it is measured, by what they retire where. */
final class Retirements {

    private Retirements() {}

    /**
     * What is retired where.
     *
     * @param revision of which revision
     * @param place where
     */
    record Subject(RevisionId revision, Place place) implements Comparable<Subject> {

        private static final Comparator<Subject> ORDER =
                Comparator.comparing((Subject subject) -> subject.revision().platformVersion().number())
                        .thenComparingInt(subject -> subject.revision().ordinal()).thenComparing(Subject::place);

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }

    static Map<Subject, NoticeSent> of(Future future) {
        Map<Subject, NoticeSent> found = new TreeMap<>();
        Window window = future.measures().window();
        for (int row = future.view().rowsUntil(window.from() - 1); row < future.view().rows(); row++) {
            if (future.view().type(row) == EventType.NOTICE_SENT) {
                NoticeSent sent = (NoticeSent) future.view().event(row);
                found.put(new Subject(sent.revision(), sent.notice().place()), sent);
            }
        }
        return found;
    }
}
