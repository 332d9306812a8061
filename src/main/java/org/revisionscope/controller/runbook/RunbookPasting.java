package org.revisionscope.controller.runbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.document.Position;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.aws.RunbookProblem;
import org.revisionscope.view.Messages;

/** Replays the runbook in an editor, or says by line what is wrong with it; the text stays until it is replayed. */
final class RunbookPasting {

    private static final KeyCombination COMMIT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /** How much of the list's width its words have. */
    private static final double ROOM = 0.9;

    private final Session session;
    private final Background background;
    private final Messages messages;
    private final Sheet sheet;
    private final Runnable done;
    /** Nobody waits any more for what was asked last. */
    private AtomicBoolean givenUp = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");

    /**
     * What it works with.
     *
     * @param editor where the runbook is pasted
     * @param problems what is wrong with it
     * @param hint stands in their place while nothing is
     * @param replay the button that replays it
     * @param note one line about what became of it
     */
    record Sheet(TextArea editor, ListView<RunbookProblem> problems, Label hint, Button replay, Label note) {}

    /**
     * An empty editor that is closed.
     *
     * @param done called when it is no longer needed
     */
    RunbookPasting(Session session, Background background, Messages messages, Sheet sheet, Runnable done) {
        this.session = session;
        this.background = background;
        this.messages = messages;
        this.sheet = sheet;
        this.done = done;
        sheet.replay().setOnAction(_ -> replay());
        sheet.editor().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sheet.editor().textProperty().addListener((_, _, _) -> {
            giveUp();
            complain(List.of());
            sheet.note().setText(open.get() ? messages.get("runbook.note") : sheet.note().getText());
        });
        sheet.problems().setCellFactory(_ -> new ProblemCell());
        sheet.problems().getSelectionModel().selectedItemProperty().addListener((_, _, picked) -> goTo(picked));
        complain(List.of());
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void open() {
        open.set(true);
        sheet.note().setText(messages.get("runbook.note"));
    }

    void close() {
        giveUp();
        open.set(false);
    }

    private void press(KeyEvent event) {
        if (COMMIT.match(event)) {
            event.consume();
            replay();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done.run();
        }
    }

    private void giveUp() {
        givenUp.set(true);
    }

    private void replay() {
        giveUp();
        AtomicBoolean mine = new AtomicBoolean();
        givenUp = mine;
        Position asked = session.position();
        String text = sheet.editor().getText();
        Rehearsal rehearsal = new Rehearsal(text, session.draft(), session.scenario(),
                Instant.ofEpochMilli(session.playback().clock()), mine::get);
        sheet.note().setText(messages.get("runbook.checking"));
        background.run(rehearsal::result, result -> {
            if (!mine.get()) {
                take(result, asked);
            }
        }, this::fail);
    }

    private void take(Rehearsal.Result result, Position asked) {
        if (session.position() != asked) {
            replay();
        } else if (!result.problems().isEmpty()) {
            complain(result.problems());
            sheet.note().setText(messages.format("runbook.problems.count", result.problems().size()));
        } else if (result.runbook().decisions().isEmpty() && result.runbook().failures().isEmpty()) {
            sheet.note().setText(messages.get("runbook.nothing"));
        } else {
            act(result);
        }
    }

    private void act(Rehearsal.Result result) {
        session.branches().replay(result.runbook());
        Optional<String> refusal = session.refusalProperty().get();
        if (refusal.isPresent()) {
            sheet.note().setText(refusal.get());
            return;
        }
        sheet.editor().clear();
        done.run();
        sheet.note().setText(messages.format("runbook.replayed", result.runbook().decisions().size(),
                session.branches().treeProperty().get().open().name()));
    }

    private void fail(Exception problem) {
        sheet.note().setText(messages.format("runbook.failed", String.valueOf(problem.getMessage())));
    }

    private void complain(List<RunbookProblem> problems) {
        sheet.problems().getItems().setAll(problems);
        sheet.problems().setVisible(!problems.isEmpty());
        sheet.hint().setVisible(problems.isEmpty());
    }

    private void goTo(@Nullable RunbookProblem problem) {
        if (problem != null) {
            String[] lines = sheet.editor().getText().split("\n", -1);
            int from = 0;
            for (int i = 0; i < problem.line() - 1 && i < lines.length - 1; i++) {
                from += lines[i].length() + 1;
            }
            int line = Math.min(problem.line(), lines.length) - 1;
            sheet.editor().selectRange(from, from + lines[line].length());
        }
    }

    private final class ProblemCell extends ListCell<RunbookProblem> {

        /** A label would not be as high as its wrapped words. */
        private final Text words = new Text();

        ProblemCell() {
            setPrefWidth(0);
            words.getStyleClass().add("runbook-problem");
            words.wrappingWidthProperty().bind(sheet.problems().widthProperty().multiply(ROOM));
        }

        @Override
        protected void updateItem(@Nullable RunbookProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            String said = problem == null || empty ? ""
                    : messages.format("runbook.problem", problem.line(), problem.sentence());
            words.setText(said);
            setGraphic(said.isEmpty() ? null : words);
            setAccessibleText(said);
        }
    }
}
