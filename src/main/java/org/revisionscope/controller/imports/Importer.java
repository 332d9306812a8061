package org.revisionscope.controller.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.desk.CardPlace;
import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.files.Documents;
import org.revisionscope.format.inbox.FoundFile.Nature;
import org.revisionscope.format.inbox.GivenUpException;
import org.revisionscope.format.inbox.ImportSource;
import org.revisionscope.format.inbox.Inbox;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.view.window.ProblemCard.Problem;

/**
 * Imports what AWS's commands put out: from files that are chosen or dropped, or from what was copied. Files are read
 * beside the window; until the user takes what was found, what is open stays as it is.
 */
public final class Importer {

    private final Session session;
    private final Desk desk;
    private final Background background;
    private final Documents documents;
    private final Clip clip;
    private final CardPlace table;
    private final Consumer<Problem> tell;
    private final AnimationTimer follower = new AnimationTimer() {
        @Override
        public void handle(long now) {
            follow();
        }
    };
    private Optional<Reading> reading = Optional.empty();

    /** A reading that somebody waits for. */
    private record Reading(ReadingWork work, ImportPage page, long size) {}

    /**
     * An importer.
     *
     * @param background where files are read
     * @param documents opens scenarios, which may be dropped in the place of outputs
     * @param clip what was copied
     * @param table where its page lies
     * @param tell shows what went wrong
     */
    public Importer(Session session, Desk desk, Background background, Documents documents, Clip clip, CardPlace table,
            Consumer<Problem> tell) {
        this.session = session;
        this.desk = desk;
        this.background = background;
        this.documents = documents;
        this.clip = clip;
        this.table = table;
        this.tell = tell;
    }

    /** What imports. */
    public List<Action> actions() {
        return List.of(Action.named("file.import").keys("Shortcut+I").does(this::choose),
                Action.named("file.paste").keys("Shortcut+V").does(this::paste));
    }

    private void choose() {
        List<Path> files = desk.dialogs().filesToImport();
        if (!files.isEmpty()) {
            read(files);
        }
    }

    private void paste() {
        String text = clip.text();
        if (text.isBlank()) {
            tell.accept(new Problem(desk.messages().get("imports.paste.nothing"), "",
                    desk.messages().get("imports.paste.nothing.text"), ""));
        } else {
            begin(List.of(ImportSource.of(desk.messages().get("imports.paste.name"), text)), text.length(),
                    Optional.empty());
        }
    }

    /** Takes files that were dropped on the window: a scenario is opened, anything else is imported. */
    public void drop(List<Path> files) {
        boolean isScenario = files.size() == 1
                && files.getFirst().getFileName().toString().endsWith(BundledScenarios.EXTENSION);
        if (isScenario) {
            documents.open(files.getFirst());
        } else if (!files.isEmpty()) {
            read(files);
        }
    }

    private void read(List<Path> files) {
        if (files.size() > Inbox.MOST_FILES) {
            tell.accept(new Problem(desk.messages().get("problem.import"), "",
                    desk.messages().format("imports.tooMany", files.size(), Inbox.MOST_FILES), ""));
            return;
        }
        begin(files.stream().map(ImportSource::of).toList(), files.stream().mapToLong(Importer::size).sum(),
                files.size() == 1 ? Optional.of(files.getFirst()) : Optional.empty());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // said when it is read
        }
    }

    private void begin(List<ImportSource> sources, long size, Optional<Path> lone) {
        giveUp();
        session.playback().pause();
        ReadingWork work = new ReadingWork(sources);
        ImportPage page = new ImportPage(desk.messages(), document -> documents.keepOrLose(() -> {
            table.close();
            session.recover(document, Optional.empty()); // nothing of it is saved yet
        }), () -> {
            giveUp();
            table.close();
        });
        reading = Optional.of(new Reading(work, page, size));
        page.showReading(0, size);
        table.show(page.page());
        page.page().focusButton();
        follower.start();
        background.run(work::read, outcome -> finish(work, outcome, lone), wrong -> fail(work, wrong));
    }

    private void follow() {
        reading.ifPresent(now -> now.page().showReading(now.work().bytes(), now.size()));
    }

    private void finish(ReadingWork work, ReadingWork.Outcome outcome, Optional<Path> lone) {
        Optional<Reading> mine = reading.filter(now -> now.work().equals(work));
        if (mine.isEmpty()) {
            return;
        }
        stop();
        boolean isScenario = outcome.found().files().getFirst().nature() == Nature.SCENARIO;
        if (isScenario && lone.isPresent()) {
            table.close();
            documents.open(lone.get());
        } else {
            mine.get().page().show(outcome);
        }
    }

    private void fail(ReadingWork work, Exception wrong) {
        if (reading.filter(now -> now.work().equals(work)).isPresent() && !(wrong instanceof GivenUpException)) {
            stop();
            table.close();
            tell.accept(new Problem(desk.messages().get("problem.import"), "", String.valueOf(wrong.getMessage()), ""));
        }
    }

    private void giveUp() {
        reading.ifPresent(now -> now.work().giveUp());
        stop();
    }

    private void stop() {
        reading = Optional.empty();
        follower.stop();
    }

    /** Ends what is read; called when the window closes. */
    public void close() {
        giveUp();
        background.finish();
    }
}
