package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/**
 * The lives of revisions, numbered in order of release, and of platform versions. Instants are milliseconds since the
 * epoch; those without a bound tell everything that has been read, and the reader compares them with its clock.
 */
public final class RevisionLives {

    private JournalView view;
    private final List<Life> lives = new ArrayList<>();
    private final Map<RevisionId, Integer> numbers = new HashMap<>();
    /** By the journal's numbers; replaced as a whole, because several threads may ask. */
    private volatile int[] ofJournal = {};
    private final List<PlatformVersion> versions = new ArrayList<>();
    private final Map<PlatformVersion, Long> versionReleases = new HashMap<>();
    private final List<LatestMove> latestMoves = new ArrayList<>();

    RevisionLives(JournalView view) {
        this.view = view;
    }

    /**
     * {@code LATEST} was moved (PV-2).
     *
     * @param row where
     * @param at when
     * @param version what it points at from then on
     */
    public record LatestMove(int row, long at, PlatformVersion version) {}

    /** How many revisions were released. */
    public int count() {
        return lives.size();
    }

    /** The id of a revision. */
    public RevisionId id(int revision) {
        return lives.get(revision).id;
    }

    /** What a revision is called among these: by its label, after its platform version where several have revisions. */
    public String shortName(RevisionId id) {
        boolean isOfOnlyVersion = lives.stream().map(life -> life.id.platformVersion()).distinct().count() <= 1;
        return isOfOnlyVersion ? id.label() : id.toString();
    }

    /** The number of a revision, if it was released. */
    public OptionalInt number(RevisionId id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The numbers of all revisions, by platform version and then in order of release. */
    public List<Integer> sorted() {
        return IntStream.range(0, count()).boxed().sorted(Comparator.comparing(i -> id(i).platformVersion())).toList();
    }

    /** The number of a revision that the journal counts in its own way, as in {@link JournalView#revisionOf}. */
    public int ofJournal(int journalRevision) {
        int[] known = ofJournal;
        if (journalRevision >= known.length) {
            int[] grown = Arrays.copyOf(known, journalRevision + 1);
            for (int each = known.length; each < grown.length; each++) {
                grown[each] = numbers.getOrDefault(view.revision(each), Journal.NONE);
            }
            known = grown;
            ofJournal = grown;
        }
        int number = known[journalRevision];
        return number != Journal.NONE ? number : number(view.revision(journalRevision)).orElseThrow();
    }

    /** The row of its release. */
    public int releasedRow(int revision) {
        return lives.get(revision).releasedRow;
    }

    /** The row of its mark, or {@link Journal#NONE}. */
    public int markedRow(int revision) {
        return lives.get(revision).markedRow;
    }

    /** When it was released. */
    public OptionalLong released(int revision) {
        return OptionalLong.of(view.at(releasedRow(revision)));
    }

    /** When a newer one took its place. */
    public OptionalLong superseded(int revision) {
        return lives.get(revision).superseded;
    }

    /** When it was marked. */
    public OptionalLong marked(int revision) {
        return lives.get(revision).marked;
    }

    /** When retirement started in the first place that has a notice of it. */
    public OptionalLong retiringFrom(int revision) {
        return lives.get(revision).retiringFrom;
    }

    /** When nothing was left of it. */
    public OptionalLong retired(int revision) {
        return lives.get(revision).retired;
    }

    /** Whether its mark is critical; false while it has none. */
    public boolean critical(int revision) {
        return lives.get(revision).critical;
    }

    /** The reason given with its mark; empty while it has none. */
    public String reason(int revision) {
        return lives.get(revision).reason;
    }

    /** Where a revision stood at an instant; empty before its release. */
    public Optional<RevisionPhase> phaseAt(int revision, long instant) {
        Life life = lives.get(revision);
        if (happened(life.retired, instant)) {
            return Optional.of(RevisionPhase.RETIRED);
        }
        if (happened(life.retiringFrom, instant)) {
            return Optional.of(RevisionPhase.RETIRING);
        }
        if (happened(life.marked, instant)) {
            return Optional.of(RevisionPhase.MARKED);
        }
        if (happened(life.superseded, instant)) {
            return Optional.of(RevisionPhase.SUPERSEDED);
        }
        return happened(released(revision), instant) ? Optional.of(RevisionPhase.NEWEST) : Optional.empty();
    }

    /** The revision of a platform version that took new tasks at an instant. */
    public OptionalInt newestAt(PlatformVersion version, long instant) {
        for (int i = count() - 1; i >= 0; i--) {
            if (id(i).platformVersion().equals(version) && happened(released(i), instant)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The platform versions, in order of release. */
    public List<PlatformVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** When a platform version was released. */
    public OptionalLong released(PlatformVersion version) {
        Long at = versionReleases.get(version);
        return at == null ? OptionalLong.empty() : OptionalLong.of(at);
    }

    /** Every move of {@code LATEST}, in order. */
    public List<LatestMove> latestMoves() {
        return Collections.unmodifiableList(latestMoves);
    }

    /** What {@code LATEST} pointed at, at an instant; empty before its first setting. */
    public Optional<PlatformVersion> latestAt(long instant) {
        return latestMoves.reversed().stream().filter(move -> move.at() <= instant).findFirst()
                .map(LatestMove::version);
    }

    void readOn(JournalView longer) {
        view = longer;
    }

    void read(int row, PlatformEvent event) {
        long at = view.at(row);
        switch (event) {
            case PlatformEvent.PlatformVersionReleased released -> addVersion(released.version(), at);
            case PlatformEvent.PlatformVersionDeprecated _ -> {
                // what runs on it goes on
            }
            case PlatformEvent.LatestMoved moved -> latestMoves.add(new LatestMove(row, at, moved.version()));
            case PlatformEvent.RevisionReleased released -> add(row, released.revision());
            case PlatformEvent.RevisionSuperseded superseded ->
                    life(superseded.revision()).superseded = OptionalLong.of(at);
            case PlatformEvent.RevisionMarked marked -> life(marked.revision()).mark(row, at, marked);
            case PlatformEvent.RevisionRetired retired -> life(retired.revision()).retired = OptionalLong.of(at);
        }
    }

    void retirementStarted(RevisionId id, long at) {
        Life life = life(id);
        if (life.retiringFrom.isEmpty()) {
            life.retiringFrom = OptionalLong.of(at);
        }
    }

    private void addVersion(PlatformVersion version, long at) {
        versions.add(version);
        versionReleases.put(version, at);
    }

    private void add(int row, RevisionId id) {
        numbers.put(id, lives.size());
        lives.add(new Life(id, row));
    }

    private Life life(RevisionId id) {
        return lives.get(number(id).orElseThrow());
    }

    private static boolean happened(OptionalLong when, long instant) {
        return when.isPresent() && when.getAsLong() <= instant;
    }

    private static final class Life {

        private final RevisionId id;
        private final int releasedRow;
        private int markedRow = Journal.NONE;
        private OptionalLong superseded = OptionalLong.empty();
        private OptionalLong marked = OptionalLong.empty();
        private OptionalLong retiringFrom = OptionalLong.empty();
        private OptionalLong retired = OptionalLong.empty();
        private boolean critical;
        private String reason = "";

        Life(RevisionId id, int releasedRow) {
            this.id = id;
            this.releasedRow = releasedRow;
        }

        void mark(int row, long at, PlatformEvent.RevisionMarked event) {
            markedRow = row;
            marked = OptionalLong.of(at);
            critical = event.critical();
            reason = event.reason();
        }
    }
}
