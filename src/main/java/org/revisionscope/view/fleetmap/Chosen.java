package org.revisionscope.view.fleetmap;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.Seating;
import org.revisionscope.model.history.Standing;
import org.revisionscope.view.timeline.sight.Subject;

/**
 * The tasks that a selection stands for without being one of them: those on a revision, or those that a notice is about.
 * Nobody starts on a revision that is marked, so a notice is about all tasks of its place that are on its revision.
 *
 * @param revision the revision's number in the chronicle
 * @param place where they are; empty for everywhere
 * @param name what people call the selection
 */
record Chosen(int revision, Optional<Place> place, String name) {

    /** What a selection stands for; empty if it is no crowd of tasks, or not known. */
    static Optional<Chosen> of(Subject selection, Chronicle chronicle) {
        return switch (selection) {
            case Subject.OfRevision(RevisionId revision) ->
                    of(chronicle, revision, Optional.empty(), revision.label());
            case Subject.OfNotice(var notice) -> chronicle.places().notice(notice).map(NoticeLife::sent)
                    .flatMap(sent -> of(chronicle, sent.revision(), Optional.of(notice.place()), notice.label()));
            case Subject.Nothing _,Subject.OfBookmark _,Subject.OfVersion _,Subject.OfPlace _,Subject.OfService _,Subject.OfTask _ ->
                    Optional.empty();
        };
    }

    /** The revision whose tasks in a place are meant, or {@link Journal#NONE}. */
    int revisionIn(Place where) {
        return place.isEmpty() || place.get().equals(where) ? revision : Journal.NONE;
    }

    /** How many tasks it stands for. */
    int count(Plan plan, Seating seating) {
        return place.isEmpty() ? everywhere(seating)
                : plan.panels().stream().filter(panel -> panel.place().equals(place.get()))
                        .flatMap(panel -> panel.blocks().stream()).filter(block -> block.firstColumn() == 0)
                        .mapToInt(block -> in(seating.codes(block.group().number()))).sum();
    }

    private int everywhere(Seating seating) {
        int count = 0;
        for (Standing standing : Standing.values()) {
            count += seating.count(Seating.code(revision, standing));
        }
        return count;
    }

    private int in(int[] codes) {
        int count = 0;
        for (int code : codes) {
            count += code >= 0 && Seating.revision(code) == revision ? 1 : 0;
        }
        return count;
    }

    private static Optional<Chosen> of(Chronicle chronicle, RevisionId revision, Optional<Place> place, String name) {
        OptionalInt number = chronicle.revisions().number(revision);
        return number.isPresent() ? Optional.of(new Chosen(number.getAsInt(), place, name)) : Optional.empty();
    }
}
