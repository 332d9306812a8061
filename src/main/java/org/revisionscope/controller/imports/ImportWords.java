package org.revisionscope.controller.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.revisionscope.format.imports.Cut;
import org.revisionscope.format.imports.ImportedFleet;
import org.revisionscope.format.imports.ImportedRevision;
import org.revisionscope.format.imports.ImportedScenario;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.FoundFile;
import org.revisionscope.format.inbox.ImportProblem;
import org.revisionscope.format.json.OneLine;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.view.Messages;
import org.revisionscope.view.imports.FileLine;
import org.revisionscope.view.imports.FileLine.Mood;
import org.revisionscope.view.imports.RevisionLine;
import org.revisionscope.view.imports.RulerLine;

/** What is said of an import. */
final class ImportWords {

    private static final int MIB_BITS = 20;
    private static final int PROBLEMS = 4;
    private static final int LONGEST_NAME = 36;

    private final Messages messages;

    ImportWords(Messages messages) {
        this.messages = messages;
    }

    String reading(long bytes) {
        return messages.format("imports.reading", bytes >> MIB_BITS);
    }

    /** A sentence of the program's inside, as people write one; a field that it begins with is named as in the file. */
    String sentence(String inner) {
        if (inner.isEmpty()) {
            return inner;
        }
        boolean namesField = inner.split(" ", 2)[0].endsWith(":");
        return (namesField ? inner : inner.substring(0, 1).toUpperCase(Locale.ENGLISH) + inner.substring(1))
                + (inner.endsWith(".") ? "" : ".");
    }

    /** The last part of a file's name. */
    static String shortName(String name) {
        return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }

    List<FileLine> files(Found found) {
        List<FileLine> lines = new ArrayList<>();
        for (FoundFile file : found.files()) {
            String held = file.entries().entrySet().stream()
                    .map(entry -> messages.format("imports.file.entry", entry.getKey().code(), entry.getValue()))
                    .collect(Collectors.joining(", "));
            if (!held.isEmpty()) {
                lines.add(new FileLine(shown(file), held, Mood.FINE));
            }
            file.problems().stream().limit(PROBLEMS).forEach(problem -> lines
                    .add(new FileLine(shown(file), problem(problem), Mood.WRONG)));
            if (file.problems().size() > PROBLEMS) {
                lines.add(new FileLine(shown(file),
                        messages.format("imports.file.more", file.problems().size() - PROBLEMS),
                        Mood.WRONG));
            }
        }
        return lines;
    }

    private static String shown(FoundFile file) {
        return OneLine.cut(shortName(file.name()), LONGEST_NAME);
    }

    private String problem(ImportProblem problem) {
        return messages.format("imports.file.problem", Integer.toString(problem.where().line()),
                Integer.toString(problem.where().column()), sentence(problem.told()));
    }

    String fleet(ImportedFleet fleet) {
        return messages.format("imports.found.fleet", fleet.taskCount(), fleet.serviceCount(),
                fleet.standaloneCount(), fleet.places().size());
    }

    /** Where cuts of a platform version may lie. */
    String room(ImportedScenario made, PlatformVersion version) {
        return messages.format("imports.cut.room", made.earliestCut(version), made.lastCut());
    }

    /** A ruler for each platform version. */
    List<RulerLine> rulers(ImportedScenario made) {
        List<RulerLine> rulers = new ArrayList<>();
        List<ImportedRevision> revisions = ImportedRevision.of(made.fleet(), made.cuts());
        made.fleet().launches().forEach((version, launches) -> rulers.add(ruler(made, version, launches, revisions
                .stream().filter(each -> each.revision().platformVersion().equals(version)).toList())));
        return rulers;
    }

    private RulerLine ruler(ImportedScenario made, PlatformVersion version, List<Instant> launches,
            List<ImportedRevision> revisions) {
        List<Cut> all = made.cuts().all();
        List<RulerLine.Cut> cuts = new ArrayList<>();
        List<RevisionLine> lines = new ArrayList<>();
        int firstCut = (int) all.stream().filter(cut -> cut.version().compareTo(version) < 0).count();
        for (int i = 0; i < revisions.size(); i++) {
            ImportedRevision revision = revisions.get(i);
            long released = revision.released().toEpochMilli();
            lines.add(new RevisionLine(revision.revision().label(),
                    i == 0 ? messages.get("imports.revision.first") : revision.released().toString(),
                    messages.format("imports.revision.tasks", revision.tasks()),
                    i == 0 ? OptionalInt.empty() : OptionalInt.of(firstCut + i - 1)));
            if (i > 0) {
                cuts.add(new RulerLine.Cut(released, messages.format("imports.cut.spoken",
                        revision.revision().label(), Dates.full(released))));
            }
        }
        return new RulerLine(version.number(), made.earliestCut(version).toEpochMilli(),
                made.lastCut().toEpochMilli(), launches.stream().map(Instant::toEpochMilli).toList(), cuts, lines,
                firstCut);
    }
}
