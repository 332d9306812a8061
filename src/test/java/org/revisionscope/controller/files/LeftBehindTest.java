package org.revisionscope.controller.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.Dialogs;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;

class LeftBehindTest {

    private static final long NOBODY = Long.MAX_VALUE;

    @TempDir private Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    /** A program that runs; what it keeps belongs to a process that does not. */
    private final class Program {
        private final Session session =
                new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
        private final Desk desk = new Desk(Messages.load(), new Preferences(new MemoryPreferenceStore()),
                new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {}), new AtOnce(), dialogs,
                new Recovery(folder.resolve("user"), NOBODY));
        private final Autosave autosave = new Autosave(session, desk.recovery(), desk.background(), problem -> {
            throw new AssertionError(problem);
        });

        Program() {
            pulse();
        }

        private void pulse() {
            session.pulse(System.nanoTime());
            session.pulse(System.nanoTime());
        }
    }

    private static ScenarioDocument edit(Program program) {
        program.session.act(Fx1.markR6());
        program.pulse();
        program.session.branches().branchHere();
        program.pulse();
        return program.session.document();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("user"))) {
            return files.toList();
        }
    }

    @Test
    void whatWasNotSavedIsBroughtBackWhole() {
        ScenarioDocument before = edit(new Program());
        dialogs.answer(Dialogs.LeftBehind.RESTORE);
        Program next = new Program();
        new LeftBehind(next.session, next.desk, next.autosave).offer();
        next.pulse();
        assertEquals(List.of("left behind One service, two standalone jobs"), dialogs.asked());
        assertEquals(before.text(), next.session.document().text());
        assertTrue(next.session.dirtyProperty().get(), "it is still not saved");
        assertEquals(Optional.empty(), next.session.pathProperty().get());
    }

    @Test
    void whatIsNotWantedIsDeletedAndWhatIsNotDecidedStays() throws IOException {
        edit(new Program());
        Program later = new Program();
        new LeftBehind(later.session, later.desk, later.autosave).offer();
        assertEquals(2, files().size());
        dialogs.answer(Dialogs.LeftBehind.DISCARD);
        new LeftBehind(later.session, later.desk, later.autosave).offer();
        assertEquals(List.of(), files());
        assertFalse(later.session.dirtyProperty().get());
    }

    @Test
    void whoEndsAsAskedLeavesNothingBehind() throws IOException {
        Program program = new Program();
        edit(program);
        program.autosave.end();
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsSavedNeedsNoCopy() throws IOException {
        Program program = new Program();
        ScenarioDocument document = edit(program);
        program.session.saved(program.session.position(), document, folder.resolve("saved.revscope.json"));
        assertEquals(List.of(), files());
    }
}
