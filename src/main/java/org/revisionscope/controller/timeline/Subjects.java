package org.revisionscope.controller.timeline;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.timeline.sight.Subject;

/** What the timeline points at, in the words of the document, and back. A task has a number only in one chronicle. */
public final class Subjects {
    private Subjects() {}

    /** What is selected when this is pointed at. */
    public static Selection selection(Subject subject, Chronicle chronicle) {
        return switch (subject) {
            case Subject.Nothing _,Subject.OfBookmark _,Subject.OfVersion _ -> Selection.NONE;
            case Subject.OfRevision revision -> new Selection.OfRevision(revision.revision());
            case Subject.OfPlace place -> new Selection.OfPlace(place.place());
            case Subject.OfService service -> new Selection.OfService(service.service());
            case Subject.OfTask task -> new Selection.OfTask(chronicle.view().arn(task.task()));
            case Subject.OfNotice notice -> new Selection.OfNotice(notice.notice());
        };
    }

    /** What the timeline marks when this is selected. */
    public static Subject subject(Selection selection, Chronicle chronicle) {
        return switch (selection) {
            case Selection.Nothing _ -> Subject.nothing();
            case Selection.OfRevision revision -> new Subject.OfRevision(revision.revision());
            case Selection.OfPlace place -> new Subject.OfPlace(place.place());
            case Selection.OfService service -> new Subject.OfService(service.service());
            case Selection.OfTask task -> {
                OptionalInt number = chronicle.lanes().find(task.task());
                yield number.isPresent() ? new Subject.OfTask(number.getAsInt()) : Subject.nothing();
            }
            case Selection.OfEvent event -> subject(event.about(), chronicle);
            case Selection.OfNotice notice -> new Subject.OfNotice(notice.notice());
        };
    }

    /** Whose lanes are selected; empty where what is selected has none. */
    public static Optional<Owner> owner(Selection selection, Chronicle chronicle) {
        return switch (selection.subject()) {
            case Selection.OfService service -> Optional.of(new Owner.OfService(service.service()));
            case Selection.OfTask task -> chronicle.lanes().find(task.task()).stream()
                    .mapToObj(number -> chronicle.lanes().owner(chronicle.lanes().of(number))).findFirst();
            case Selection.Nothing _,Selection.OfRevision _,Selection.OfPlace _,Selection.OfNotice _,Selection.OfEvent _ ->
                    Optional.empty();
        };
    }
}
