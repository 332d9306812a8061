package org.revisionscope.view.timeline.spoken;

import java.util.Optional;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.SpokenLine;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;

/** The sentence that is heard of each thing in a timeline, and the word for its kind. */
public final class Spoken {

    private final Messages messages;
    private final Contents contents;
    private final Source past;
    private final SpokenPlaces places;
    private final SpokenRevisions revisions;
    private final SpokenTasks tasks;

    /** Sentences about what a timeline tells. */
    public Spoken(Messages messages, Contents contents) {
        this.messages = messages;
        this.contents = contents;
        past = contents.sight().past();
        places = new SpokenPlaces(messages, contents);
        revisions = new SpokenRevisions(messages, contents.sight(), places);
        tasks = new SpokenTasks(messages, contents.sight(), places);
    }

    /** The sentence of a spot on a line. */
    public String sentence(SpokenLine line, Spot spot) {
        return switch (line) {
            case SpokenLine.OfBookmarks all -> bookmark(all, spot);
            case SpokenLine.OfRail rail -> spot.subject() instanceof Subject.OfNotice(NoticeId id)
                    ? notice(id).orElse("")
                    : places.rail(rail.place()).toString();
            case SpokenLine.OfStrip strip -> places.strip(strip.service()).toString();
            case SpokenLine.OfRow(Row row) -> row(row, spot).toString();
        };
    }

    private String bookmark(SpokenLine.OfBookmarks all, Spot spot) {
        if (!(spot.subject() instanceof Subject.OfBookmark(Bookmark bookmark))) {
            return new Sentence(messages.format("timeline.spoken.bookmarks", all.count())).toString();
        }
        int number = contents.bookmarks().indexOf(bookmark) + 1;
        Sentence sentence = new Sentence(messages.format("timeline.spoken.bookmark", number,
                Dates.full(bookmark.at().toEpochMilli())));
        return (bookmark.note().isEmpty() ? sentence : sentence.with(bookmark.note())).toString();
    }

    private Optional<String> notice(NoticeId id) {
        return past.chronicle().places().notice(id).filter(life -> past.knows(life.sentRow()))
                .map(life -> places.notice(life).toString());
    }

    private Sentence row(Row row, Spot spot) {
        return switch (row) {
            case Row.Pins pins -> pins(pins);
            case Row.Version version -> spot.subject() instanceof Subject.OfTask lost
                    ? tasks.task(lost.task())
                    : revisions.version(version.version());
            case Row.Revision revision -> spot.kind() == Spot.Kind.BAR
                    ? revisions.life(revision.revision())
                    : revisions.revision(revision.revision());
            case Row.PlaceGroup group -> revisions.group(group.revision(), group.place());
            case Row.Tasks lane -> spot.kind() == Spot.Kind.BAR && spot.subject() instanceof Subject.OfTask task
                    ? tasks.task(task.task())
                    : tasks.lane(lane);
        };
    }

    private Sentence pins(Row.Pins row) {
        Sentence sentence = new Sentence(messages.format("timeline.spoken.pins", row.lanes()));
        return row.more() == 0 ? sentence : sentence.with(messages.format("timeline.spoken.pins.more", row.more()));
    }

    /** The word for what kind of thing a spot is. */
    public String role(SpokenLine line, Spot spot) {
        return messages.get("timeline.spoken.role." + switch (spot.subject()) {
            case Subject.OfNotice _ -> "notice";
            case Subject.OfVersion _ -> "version";
            case Subject.OfRevision _ -> "revision";
            case Subject.OfTask _ -> "task";
            case Subject.OfPlace _ -> "place";
            case Subject.OfService _ -> line instanceof SpokenLine.OfStrip ? "floor" : "service";
            case Subject.OfBookmark _ -> "bookmark";
            case Subject.Nothing _ -> line instanceof SpokenLine.OfBookmarks ? "bookmarks"
                    : line instanceof SpokenLine.OfRow(Row.Pins _) ? "pins" : "task";
        });
    }

    /** How deep a spot lies under others. */
    public int level(SpokenLine line, Spot spot, Contents contents) {
        return switch (line) {
            case SpokenLine.OfBookmarks _ -> spot.kind() == Spot.Kind.BOOKMARK ? 2 : 1;
            case SpokenLine.OfRail _ -> spot.kind() == Spot.Kind.NOTICE ? 2 : 1;
            case SpokenLine.OfStrip _,SpokenLine.OfRow(Row.Pins _) -> 1;
            case SpokenLine.OfRow(Row.Version _) -> spot.kind() == Spot.Kind.BAR ? 2 : 1;
            case SpokenLine.OfRow(Row.Revision _) -> spot.kind() == Spot.Kind.BAR ? 3 : 2;
            case SpokenLine.OfRow(Row.PlaceGroup _) -> 3;
            case SpokenLine.OfRow(Row.Tasks lane) -> (lane.pinned() ? 2 : hasPlaces(contents) ? 4 : 3)
                    + (spot.kind() == Spot.Kind.BAR ? 1 : 0);
        };
    }

    private static boolean hasPlaces(Contents contents) {
        return contents.outline().rows().stream().anyMatch(Row.PlaceGroup.class::isInstance);
    }
}
