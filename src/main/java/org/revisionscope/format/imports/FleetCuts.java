package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.format.imports.CutGuess.Witness;
import org.revisionscope.format.imports.CutGuess.Witness.Naming;

/** Proposes the cuts of a whole fleet: by its notices where there are any, by its launches elsewhere. */
final class FleetCuts {

    private final ImportedFleet fleet;

    FleetCuts(ImportedFleet fleet) {
        this.fleet = fleet;
    }

    Cuts proposed() {
        List<Cut> cuts = new ArrayList<>();
        fleet.launches().forEach((version, launches) -> {
            List<ImportedMark> marks =
                    fleet.marks().stream().filter(mark -> mark.version().equals(version)).toList();
            List<Instant> instants = marks.isEmpty() ? CutGuess.between(launches, fleet.start())
                    : byMarks(marks, launches);
            instants.forEach(at -> cuts.add(new Cut(version, at)));
        });
        return new Cuts(cuts);
    }

    private List<Instant> byMarks(List<ImportedMark> marks, List<Instant> launches) {
        List<Instant> cuts = new ArrayList<>();
        for (ImportedMark mark : marks) {
            Optional<Instant> before = cuts.isEmpty() ? Optional.empty() : Optional.of(cuts.getLast());
            cuts.add(CutGuess.before(mark.at(), before, launches, witnesses(mark)));
        }
        return cuts;
    }

    private List<Witness> witnesses(ImportedMark mark) {
        Stream<Witness> ofServices = fleet.services().stream()
                .filter(service -> service.version().equals(mark.version()))
                .filter(service -> mark.named().places().contains(service.key().place()))
                .map(service -> new Witness(service.first(),
                        naming(mark.named().services().contains(service.key()))));
        Stream<Witness> ofTasks = fleet.tasks().stream()
                .filter(task -> task.version().equals(mark.version()))
                .filter(task -> mark.named().places().contains(task.key().place()))
                .map(task -> new Witness(task.launched(), naming(mark.named().tasks().contains(task.key()))));
        return Stream.concat(ofServices, ofTasks).toList();
    }

    private static Naming naming(boolean isNamed) {
        return isNamed ? Naming.NAMED : Naming.NOT_NAMED;
    }
}
