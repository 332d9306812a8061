package org.revisionscope.controller.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.revisionscope.format.imports.Assumption;
import org.revisionscope.format.imports.Cut;
import org.revisionscope.format.imports.Cuts;
import org.revisionscope.format.imports.ImportException;
import org.revisionscope.format.imports.ImportedFleet;
import org.revisionscope.format.imports.ImportedScenario;
import org.revisionscope.format.imports.Masking;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.Instants;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.view.Messages;
import org.revisionscope.view.imports.ImportActions;
import org.revisionscope.view.imports.ImportView;

/** One import: what was found, and how the user wants it. The FX thread uses it. */
final class ImportPage implements ImportActions {

    private static final String NAME = "imported" + BundledScenarios.EXTENSION;

    private final Messages messages;
    private final ImportWords words;
    private final Consumer<ScenarioDocument> taken;
    private final Runnable cancelled;
    private final ImportView page;
    private List<String> origins = List.of();
    private Optional<ImportedScenario> made = Optional.empty();

    /**
     * An import of which nothing is known yet.
     *
     * @param taken takes the scenario
     * @param cancelled told when nothing is to be changed
     */
    ImportPage(Messages messages, Consumer<ScenarioDocument> taken, Runnable cancelled) {
        this.messages = messages;
        this.taken = taken;
        this.cancelled = cancelled;
        words = new ImportWords(messages);
        page = new ImportView(messages, this);
    }

    /** What is shown. */
    ImportView page() {
        return page;
    }

    /** Shows how far the reading is. */
    void showReading(long bytes, long of) {
        page.showReading(words.reading(bytes), of <= 0 ? -1 : Math.min(1, bytes / (double) of));
    }

    /** Shows what came of the reading. */
    void show(ReadingWork.Outcome outcome) {
        Found found = outcome.found();
        origins = found.files().stream().map(file -> ImportWords.shortName(file.name())).toList();
        page.showFiles(words.files(found));
        ImportedFleet fleet = outcome.fleet();
        if (fleet == null) {
            boolean isUnread = found.isEmpty() && found.problems().findAny().isPresent();
            page.showNothing(isUnread ? messages.get("imports.unread") : words.sentence(outcome.refusal()));
        } else {
            page.showFound(words.fleet(fleet));
            remake(new ImportedScenario(fleet, fleet.cuts(), Masking.KEPT));
        }
        page.focusButton();
    }

    private void remake(ImportedScenario now) {
        made = Optional.of(now);
        page.showRevisions(words.rulers(now));
        page.showAssumptions(now.assumptions().stream().map(Assumption::sentence).toList());
        page.ready(messages.get("imports.ready"));
    }

    private void recut(Cuts cuts) {
        made.ifPresent(now -> remake(new ImportedScenario(now.fleet(), cuts, now.masking())));
    }

    // --- what the user does

    @Override
    public void type(int cut, String typed) {
        String text = typed.strip();
        Optional<String> problem = Instants.problem(text);
        if (problem.isPresent()) {
            page.refuse(cut, words.sentence(problem.get()));
            return;
        }
        Instant wanted = Instants.parse(text).orElseThrow();
        made.filter(now -> cut < now.cuts().all().size()).ifPresent(now -> {
            move(cut, wanted.toEpochMilli());
            if (!made.orElseThrow().cuts().all().get(cut).at().equals(wanted)) {
                page.refuse(cut, words.room(now, now.cuts().all().get(cut).version()));
            }
        });
    }

    @Override
    public void move(int cut, long instant) {
        if (made.isEmpty() || cut >= made.get().cuts().all().size()) {
            return;
        }
        ImportedScenario now = made.get();
        Cut before = now.cuts().all().get(cut);
        Instant least = now.earliestCut(before.version());
        Instant wanted = Instant.ofEpochMilli(Math.clamp(instant, least.toEpochMilli(), now.lastCut().toEpochMilli()));
        Cut after = new Cut(before.version(), wanted);
        List<Cut> all = now.cuts().all();
        boolean passes = cut > 0 && after.compareTo(all.get(cut - 1)) <= 0
                || cut + 1 < all.size() && after.compareTo(all.get(cut + 1)) >= 0;
        recut(passes ? now.cuts() : now.cuts().without(before).with(after));
    }

    @Override
    public void remove(int cut) {
        made.filter(now -> cut < now.cuts().all().size())
                .ifPresent(now -> recut(now.cuts().without(now.cuts().all().get(cut))));
    }

    @Override
    public void add(String version) {
        made.ifPresent(now -> now.nextCut(new PlatformVersion(version)).ifPresentOrElse(
                cut -> recut(now.cuts().with(cut)), () -> page.showProblem(messages.get("imports.cut.full"))));
    }

    @Override
    public void toggleMask() {
        made.ifPresent(now -> remake(new ImportedScenario(now.fleet(), now.cuts(),
                now.masking() == Masking.KEPT ? Masking.MASKED : Masking.KEPT)));
    }

    @Override
    public void take() {
        if (made.isEmpty()) {
            return;
        }
        try {
            taken.accept(made.get().document(NAME, origins));
        } catch (ImportException refused) {
            page.showProblem(words.sentence(String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public void cancel() {
        cancelled.run();
    }
}
