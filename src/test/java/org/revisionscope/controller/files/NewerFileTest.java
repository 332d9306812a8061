package org.revisionscope.controller.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;
import org.revisionscope.view.window.ProblemCard.Problem;

/** A file of a newer format is open for reading: it plays, and every way to change it is refused in one sentence. */
class NewerFileTest {

    private static final Optional<String> WHY =
            Optional.of("This file is in the newer format revisionscope/9 and is open"
                    + " for reading only; this program writes revisionscope/1.");

    @TempDir private Path folder;

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.template());
    private final List<Problem> told = new ArrayList<>();
    private Documents documents;
    private DocumentActions actions;

    @BeforeEach
    void open() throws IOException {
        Desk desk = new Desk(Messages.load(), new Preferences(new MemoryPreferenceStore()),
                new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {}), new AtOnce(),
                new AnsweringDialogs(), new Recovery(folder.resolve("user"), Long.MAX_VALUE));
        documents = new Documents(session, desk, told::add);
        actions = new DocumentActions(documents, session, desk.messages(), () -> {});
        Path file = folder.resolve("newer.revscope.json");
        Files.writeString(file, BundledScenarios.open("fx1").text().replace("revisionscope/1", "revisionscope/9")
                .replaceFirst("\"title\"", "\"weather\": \"rain\", \"title\""));
        documents.open(file);
        pulse();
    }

    private void pulse() {
        session.pulse(System.nanoTime());
        session.pulse(System.nanoTime());
    }

    private String whyNot(String action) {
        return actions.all().stream().filter(each -> each.id().equals(action)).map(Action::whyNot).findFirst()
                .orElseThrow().getValue();
    }

    @Test
    void itSaysSoAndIsShownAndPlayed() {
        assertEquals(WHY.orElseThrow() + " Left out, because it is not understood: weather.",
                told.getFirst().sentence());
        assertEquals(1, told.size());
        assertEquals("One service, two standalone jobs", session.titleProperty().get());
        session.playback().seek(session.playback().end());
        assertTrue(session.playback().clock() > Fx1.NOW.toEpochMilli());
        assertEquals(WHY.orElseThrow(), whyNot("file.save"));
        assertEquals(WHY.orElseThrow(), whyNot("file.saveAs"));
        assertEquals("", whyNot("file.open"));
        assertFalse(documents.provingProperty().get().isPresent());
    }

    @Test
    void nothingInItCanBeChanged() {
        assertEquals(WHY, session.whyNotNowProperty().get());
        List<Runnable> edits = List.of(() -> session.act(Fx1.markR6()), () -> session.branches().branchHere(),
                () -> session.branches().rename(0, "mine"), () -> session.rewrite(BundledScenarios.open("fx1")));
        for (Runnable edit : edits) {
            session.dismissRefusal();
            edit.run();
            pulse();
            assertEquals(WHY, session.refusalProperty().get());
        }
        assertEquals(Optional.empty(), session.lastEditProperty().get());
        assertFalse(session.dirtyProperty().get());
    }

    @Test
    void anotherDocumentCanBeChangedAgain() {
        session.open(BundledScenarios.open("fx1"), Optional.empty());
        pulse();
        assertEquals(Optional.empty(), session.whyNotNowProperty().get());
        assertEquals("", whyNot("file.save"));
        session.act(Fx1.markR6());
        pulse();
        assertTrue(session.dirtyProperty().get());
    }
}
