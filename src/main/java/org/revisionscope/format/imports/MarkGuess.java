package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.imports.ImportedMark.Urgency;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.WaitPeriod;

/** Makes marks of notices: those of one platform version that were sent at one time are of one mark. */
final class MarkGuess {

    private static final Duration ONE_TIME = Duration.ofDays(1);
    private static final Duration EXACT = Duration.ofHours(1);

    private final Map<Place, WaitPeriod> waits;
    private final Function<FoundNotice, PlatformVersion> version;
    private final Remarks remarks;

    /**
     * Marks in these places.
     *
     * @param version whose revision a notice is about
     */
    MarkGuess(Map<Place, WaitPeriod> waits, Function<FoundNotice, PlatformVersion> version, Remarks remarks) {
        this.waits = waits;
        this.version = version;
        this.remarks = remarks;
    }

    /**
     * A mark with its notices.
     *
     * @param mark the mark
     * @param notices those that it sends
     */
    record Announced(ImportedMark mark, List<FoundNotice> notices) {}

    /**
     * A notice and the mark that it alone would need.
     *
     * @param notice what was found
     * @param mark when it would have to be sent
     */
    private record Marked(FoundNotice notice, ImportedMark mark) {}

    /** The marks, the first first. */
    List<Announced> of(List<FoundNotice> notices) {
        List<Marked> inOrder = notices.stream().map(notice -> new Marked(notice, mark(notice)))
                .sorted(Comparator.comparing((Marked each) -> each.mark().at())
                        .thenComparing(each -> each.notice().place()))
                .toList();
        List<Announced> marks = new ArrayList<>();
        for (Marked each : inOrder) {
            ImportedMark mark = each.mark();
            Announced same = marks.stream().filter(other -> isSame(other.mark(), mark)).findFirst().orElse(null);
            if (same == null) {
                marks.add(new Announced(mark, new ArrayList<>(List.of(each.notice()))));
                tellDistance(each, mark.at());
            } else {
                same.notices().add(each.notice());
                tellDistance(each, same.mark().at());
            }
        }
        return marks;
    }

    /** When a notice would have to be sent to have its start, in this world of three waits. */
    ImportedMark mark(FoundNotice notice) {
        WaitPeriod wait = waits.getOrDefault(notice.place(), WaitPeriod.SEVEN_DAYS);
        boolean atOnce = wait != WaitPeriod.NONE && notice.toldAt()
                .map(told -> Duration.between(told, notice.startsAt()).compareTo(ONE_TIME) < 0).orElse(false);
        Instant at = atOnce ? notice.startsAt() : notice.startsAt().minusMillis(wait.millis());
        return new ImportedMark(version.apply(notice), at, atOnce ? Urgency.CRITICAL : Urgency.ROUTINE,
                ImportedMark.Named.NOTHING);
    }

    private static boolean isSame(ImportedMark one, ImportedMark other) {
        return one.version().equals(other.version()) && one.urgency() == other.urgency()
                && Duration.between(one.at(), other.at()).abs().compareTo(ONE_TIME) <= 0;
    }

    private void tellDistance(Marked own, Instant at) {
        FoundNotice notice = own.notice();
        long wait = own.mark().urgency() == Urgency.CRITICAL ? 0
                : waits.getOrDefault(notice.place(), WaitPeriod.SEVEN_DAYS).millis();
        Instant starts = at.plusMillis(wait);
        if (Duration.between(starts, notice.startsAt()).abs().compareTo(EXACT) > 0) {
            remarks.add(Topic.NOTICES, "The retirement in " + WaitGuess.told(notice.place()) + " starts on "
                    + full(starts) + " and not on " + full(notice.startsAt())
                    + ": its notice is sent with those of other places.");
        } else if (notice.toldAt().filter(told -> Duration.between(told, at).abs().compareTo(ONE_TIME) > 0)
                .isPresent()) {
            remarks.add(Topic.NOTICES, "The notice in " + WaitGuess.told(notice.place()) + " is sent on " + full(at)
                    + ": AWS told it on " + full(notice.toldAt().orElseThrow())
                    + ", which is no wait of 0, 7 or 14 days.");
        }
    }

    private static String full(Instant instant) {
        return Dates.full(instant.toEpochMilli());
    }
}
