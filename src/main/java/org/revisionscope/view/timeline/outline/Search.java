package org.revisionscope.view.timeline.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Subject;

/** Words that a user looks for, and what matches them: each word must stand somewhere in what names a lane. */
public final class Search {

    private volatile List<String> words = List.of();

    /**
     * How many lanes match.
     *
     * @param matching those that match
     * @param all those that there are
     */
    public record Count(int matching, int all) {}

    /** Looks for words from now on; for nothing if there are none. */
    public void lookFor(String text) {
        words = Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether anything is looked for. */
    public boolean isOn() {
        return !words.isEmpty();
    }

    /** Whether a lane is found: by its owner, cluster, place or revision. */
    public boolean finds(LaneKey lane) {
        Owner owner = lane.owner();
        return findsIn(owner.name() + " " + owner.cluster() + " " + owner.place().region().id() + " "
                + owner.place().account().value() + " " + name(lane.revision()));
    }

    /** Whether a row is found; a folded place is if one of its lanes is, a heading by its own name only. */
    public boolean finds(Row row) {
        return switch (row) {
            case Row.Tasks tasks -> finds(tasks.lane().key());
            case Row.PlaceGroup group -> group.folded()
                    ? group.lanes().stream().map(LaneView::key).anyMatch(this::finds)
                    : findsIn(group.place().region().id() + " " + group.place().account().value());
            case Row.Revision revision -> findsIn(name(revision.revision()));
            case Row.Version version -> findsIn(version.version().number());
            case Row.Pins _ -> false;
        };
    }

    /** How many lanes of an outline are found. */
    public Count count(Outline outline) {
        List<LaneKey> lanes = outline.rows().stream().flatMap(Search::lanes).toList();
        return new Count((int) lanes.stream().filter(this::finds).count(), lanes.size());
    }

    /** The next lane that is found after the one with this subject, around the end. */
    public Optional<Row> next(Outline outline, Subject after) {
        List<Row> found = outline.rows().stream().filter(row -> row instanceof Row.Tasks && finds(row)).toList();
        int current = -1;
        for (int i = 0; i < found.size(); i++) {
            current = found.get(i).subject().equals(after) ? i : current;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get((current + 1) % found.size()));
    }

    private static Stream<LaneKey> lanes(Row row) {
        return switch (row) {
            case Row.Tasks tasks -> Stream.of(tasks.lane().key());
            case Row.PlaceGroup group -> group.lanes().stream().map(LaneView::key);
            case Row.Revision _,Row.Version _,Row.Pins _ -> Stream.empty();
        };
    }

    private static String name(RevisionId revision) {
        return revision.platformVersion().number() + "-" + revision.label();
    }

    private boolean findsIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
