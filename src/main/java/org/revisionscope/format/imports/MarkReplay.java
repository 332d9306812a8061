package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;

/**
 * A mark as it is replayed with some cuts.
 *
 * @param mark what notices tell
 * @param revision what is marked; empty if nothing can be
 * @param told what is said of it
 */
record MarkReplay(ImportedMark mark, Optional<RevisionId> revision, List<Assumption> told) {

    MarkReplay {
        told = List.copyOf(told);
    }

    /** All marks of a fleet. */
    static List<MarkReplay> of(ImportedFleet fleet, Cuts cuts) {
        List<MarkReplay> replays = new ArrayList<>();
        Set<RevisionId> marked = new HashSet<>();
        for (ImportedMark mark : fleet.marks()) {
            List<Instant> before =
                    cuts.of(mark.version()).stream().filter(cut -> !cut.isAfter(mark.at())).toList();
            RevisionId older = new RevisionId(mark.version(), "r" + Math.max(1, before.size()));
            boolean isPlayed = !before.isEmpty() && marked.add(older);
            replays.add(isPlayed ? played(fleet, mark, older, before) : unplayed(mark));
        }
        return replays;
    }

    private static MarkReplay unplayed(ImportedMark mark) {
        return new MarkReplay(mark, Optional.empty(), List.of(new Assumption(Topic.NOTICES, "The notice of "
                + full(mark) + " is not sent: as the revisions are cut, none but the newest could be marked then.")));
    }

    private static MarkReplay played(ImportedFleet fleet, ImportedMark mark, RevisionId older, List<Instant> before) {
        Instant from = before.size() > 1 ? before.get(before.size() - 2) : Instant.MIN;
        Examples missing = new Examples();
        Examples besides = new Examples();
        for (ImportedService service : fleet.services()) {
            boolean isOn = service.version().equals(mark.version()) && isOn(service, from, before.getLast());
            note(mark.named().services().contains(service.key()), isOn && isNoticed(mark, service.key().place()),
                    service.key().resource(), missing, besides);
        }
        for (ImportedTask task : fleet.tasks()) {
            boolean isOn = task.version().equals(mark.version()) && lies(task.launched(), from, before.getLast());
            note(mark.named().tasks().contains(task.key()), isOn && isNoticed(mark, task.key().place()),
                    task.key().name(), missing, besides);
        }
        List<Assumption> told = new ArrayList<>();
        told.add(new Assumption(Topic.NOTICES, "As notices tell, AWS marks " + older.label() + " of "
                + older.platformVersion() + " on " + full(mark)
                + (mark.urgency() == ImportedMark.Urgency.CRITICAL ? ", critically." : ".")));
        if (!missing.isEmpty()) {
            told.add(new Assumption(Topic.NOTICES, "The notice names these, of which nothing is on "
                    + older.label() + " here: " + missing + "."));
        }
        if (!besides.isEmpty()) {
            told.add(new Assumption(Topic.NOTICES, "The notice does not name these, of which something is on "
                    + older.label() + " here: " + besides + "."));
        }
        return new MarkReplay(mark, Optional.of(older), told);
    }

    private static boolean isNoticed(ImportedMark mark, Place place) {
        return mark.named().places().contains(place);
    }

    private static void note(boolean isNamed, boolean isOn, String subject, Examples missing, Examples besides) {
        if (isNamed && !isOn) {
            missing.add(subject);
        } else if (isOn && !isNamed) {
            besides.add(subject);
        }
    }

    private static boolean isOn(ImportedService service, Instant from, Instant to) {
        return service.tasks().isEmpty() ? service.desiredCount() > 0 && lies(service.created(), from, to)
                : service.tasks().stream().anyMatch(task -> lies(task.launched(), from, to));
    }

    private static boolean lies(Instant launched, Instant from, Instant to) {
        return !launched.isBefore(from) && launched.isBefore(to);
    }

    private static String full(ImportedMark mark) {
        return Dates.full(mark.at().toEpochMilli());
    }
}
