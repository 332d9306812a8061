package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.scenario.Span;

/**
 * A scenario of an imported fleet, as it comes out with some cuts.
 *
 * @param fleet what was found
 * @param cuts where its revisions begin
 * @param masking whether account ids are kept
 */
public record ImportedScenario(ImportedFleet fleet, Cuts cuts, Masking masking) {

    private static final String REVISIONS = "AWS names no revisions, the labels are this simulator's own: ";
    private static final int MOST_COUNTED = 8;
    private static final int MOST_EDGES = 40;

    /** What had to be assumed, topic by topic. */
    public List<Assumption> assumptions() {
        AccountMask mask = new AccountMask(fleet.accounts(), masking);
        List<Assumption> all = new ArrayList<>(revisions());
        MarkReplay.of(fleet, cuts).forEach(replay -> all.addAll(replay.told()));
        all.addAll(fleet.assumptions());
        all.add(new Assumption(Topic.IDS, "Tasks and deployments get ids of the simulator's own; names of tasks end in "
                + "the first eight characters of the id that they had."));
        if (masking == Masking.MASKED) {
            all.add(new Assumption(Topic.IDS, "Account ids are masked: they begin at 1111-2222-3333."));
        }
        return all.stream().map(each -> new Assumption(each.topic(), mask.of(each.sentence())))
                .sorted(Comparator.comparing(Assumption::topic)).toList();
    }

    private List<Assumption> revisions() {
        List<Assumption> told = new ArrayList<>();
        List<ImportedRevision> all = ImportedRevision.of(fleet, cuts);
        for (PlatformVersion version : fleet.launches().sequencedKeySet()) {
            List<ImportedRevision> its =
                    all.stream().filter(each -> each.revision().platformVersion().equals(version)).toList();
            String counts = its.stream().limit(MOST_COUNTED)
                    .map(each -> each.revision().label() + " has " + each.tasks()).collect(Collectors.joining(", "));
            String more = its.size() > MOST_COUNTED ? " and so on" : "";
            told.add(new Assumption(Topic.REVISIONS, (told.isEmpty() ? REVISIONS : "") + "tasks on " + version
                    + " are put on revisions by their launch, " + counts + more + "."));
        }
        return told;
    }

    /**
     * The document.
     *
     * @param name what messages call it
     * @param origins what it was imported from, for its notes
     * @throws ImportException if it is larger than a scenario file can be, or the cuts lie where none can
     */
    public ScenarioDocument document(String name, List<String> origins) throws ImportException {
        for (Cut cut : cuts.all()) {
            if (cut.at().isBefore(Span.EARLIEST) || cut.at().isAfter(Span.LATEST)) {
                throw new ImportException("a cut at " + cut.at() + " is out of range");
            }
        }
        String text = JsonPrinter.print(new ScenarioText(this, origins).tree());
        try {
            return ScenarioReader.read(text, name);
        } catch (ScenarioException e) {
            throw new ImportException("this makes no scenario: " + e.sentence());
        }
    }

    /** The first instant at which a cut of a platform version makes sense: what was launched before it is older. */
    public Instant earliestCut(PlatformVersion version) {
        return fleet.first(version).plusMillis(1);
    }

    /** One more cut of a platform version, in the middle of the longest time without one; empty if there is no room. */
    public Optional<Cut> nextCut(PlatformVersion version) {
        List<Instant> edges = new ArrayList<>(List.of(fleet.first(version)));
        edges.addAll(cuts.of(version));
        edges.add(lastCut());
        Optional<Cut> longest = Optional.empty();
        Duration length = Duration.ofMinutes(2);
        for (int i = 1; i < edges.size() && edges.size() < MOST_EDGES; i++) {
            Duration between = Duration.between(edges.get(i - 1), edges.get(i));
            if (between.compareTo(length) > 0) {
                length = between;
                longest = Optional.of(new Cut(version,
                        edges.get(i - 1).plus(between.dividedBy(2)).truncatedTo(ChronoUnit.MINUTES)));
            }
        }
        return longest;
    }

    /** The last instant at which a cut makes sense: what comes later is decided in the scenario. */
    public Instant lastCut() {
        return fleet.marks().stream().map(ImportedMark::at).filter(at -> at.isAfter(fleet.start()))
                .max(Comparator.naturalOrder()).orElse(fleet.start());
    }
}
