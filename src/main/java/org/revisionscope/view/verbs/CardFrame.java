package org.revisionscope.view.verbs;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.TallContent;
import org.revisionscope.view.Tips;

/**
 * The frame of every card: a title, fields, a sentence from the rules if they refuse, and two buttons. Where there is too
 * little room the fields scroll; the rest stays in sight. Only the card commits, by its button or Enter, and not in the first moments: a key meant for something else must not decide. Then it
 * says so, so that nobody believes to have decided. Escape cancels.
 */
@DefaultProperty("fields")
public final class CardFrame extends VBox {

    /** How long a card ignores being committed after somebody asked for it. */
    public static final long DEAF_MILLIS = 400;

    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");

    private final Label title = new Label();
    private final VBox fields = new VBox();
    private final TallContent middle = new TallContent(fields);
    private final Label message = new Label();
    private final Button remedy = new Button();
    private final VBox messageRow = new VBox(message, remedy);
    private final Button commit = new Button();
    private final Button cancel = new Button();
    private LongSupplier nanoTime = System::nanoTime;
    /** Where making and laying out a card takes long, that time counts: whoever waited for it need not wait again. */
    private long askedAt = nanoTime.getAsLong();
    private boolean seen;
    private String tooSoon = "";
    private Runnable onCommit = () -> {};
    private Runnable onCancel = () -> {};

    /** An empty card. */
    public CardFrame() {
        getStyleClass().add("card-frame");
        setAccessibleRole(AccessibleRole.DIALOG);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        fields.getStyleClass().add("card-fields");
        fillMessageRow();
        commit.getStyleClass().addAll("card-commit", "accent");
        cancel.getStyleClass().add("card-cancel");
        getChildren().addAll(title, middle, messageRow, buttonRow());
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.scrollByKeysFrom(this);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        commit.setOnAction(_ -> tryCommit());
        cancel.setOnAction(_ -> onCancel.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        clearMessage();
    }

    private void fillMessageRow() {
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.getStyleClass().add("card-message");
        remedy.getStyleClass().add("card-remedy");
        message.managedProperty().bind(message.visibleProperty());
        remedy.managedProperty().bind(remedy.visibleProperty());
        messageRow.getStyleClass().add("card-message-row");
        messageRow.managedProperty().bind(message.visibleProperty());
    }

    private Node buttonRow() {
        HBox row = new HBox(commit, cancel);
        row.getStyleClass().add("card-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        commit.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        commit.managedProperty().bind(commit.visibleProperty());
        return row;
    }

    /** What committing and cancelling do. */
    public void onClose(Runnable committed, Runnable cancelled) {
        onCommit = committed;
        onCancel = cancelled;
    }

    /** It lies in its scene; what was pressed before it can be seen there is not meant for it. */
    public void opened() {
        Scene scene = getScene();
        seen = scene == null;
        if (scene != null) {
            applyCss(); // what scrolls has a skin only then, and only then are the fields there to be focused
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    seen = true;
                    scene.removePostLayoutPulseListener(this);
                }
            });
            Platform.requestNextPulse();
        }
    }

    /** Measures the first moments by another clock, from now on. */
    public void measureBy(LongSupplier nanos) {
        nanoTime = nanos;
        askedAt = nanos.getAsLong();
    }

    /** Whether it can be seen, and was asked for long enough ago, to be committed. */
    public boolean listens() {
        return seen && (nanoTime.getAsLong() - askedAt) / 1_000_000 >= DEAF_MILLIS;
    }

    /** What it says to whoever commits before it listens. */
    public void setTooSoonText(String text) {
        tooSoon = text;
    }

    /** Commits, or says that it is too soon. */
    public void tryCommit() {
        if (!commit.isVisible()) {
            return;
        }
        if (listens()) {
            onCommit.run();
        } else {
            say(tooSoon);
        }
    }

    /** Tells what was done, while the card stays open. */
    public void note(String sentence) {
        say(sentence);
        message.pseudoClassStateChanged(NOTE, true);
    }

    /** Shows why it cannot be done. */
    public void say(String sentence) {
        message.setText(sentence);
        message.pseudoClassStateChanged(NOTE, false);
        message.setVisible(true);
        remedy.setVisible(false);
    }

    /** Shows why it cannot be done, and a button that mends it. */
    public void say(String sentence, String remedyText, Runnable mend) {
        say(sentence);
        remedy.setText(remedyText);
        remedy.setTooltip(Tips.of(remedyText));
        remedy.setVisible(true);
        remedy.setOnAction(_ -> mend.run());
    }

    /** Takes the sentence away. */
    public void clearMessage() {
        message.setText("");
        message.setVisible(false);
        remedy.setVisible(false);
    }

    /** Leaves only what can be read, which scrolls in place of the fields: nothing can be committed. */
    public void onlyTells() {
        commit.setVisible(false);
        getChildren().remove(messageRow);
        middle.setContent(messageRow);
        middle.getStyleClass().add("telling");
    }

    /** Whether it {@link #onlyTells}. */
    public boolean isOnlyTelling() {
        return messageRow.equals(middle.getContent());
    }

    /** The first thing to focus: a field if there is one, else a button. */
    public Node firstFocus() {
        Node button = remedy.isVisible() ? remedy : commit.isVisible() ? commit : cancel;
        return firstField(fields).orElse(button);
    }

    private static Optional<Node> firstField(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(node -> switch (node) {
                    case FormRow row -> Optional.ofNullable(row.getField()).stream();
                    case Pane pane -> firstField(pane).stream();
                    default -> Stream.empty();
                }).findFirst();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onCancel.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && !event.isAltDown()) {
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                tryCommit();
            }
            event.consume();
        }
    }

    /** The rows between the title and the buttons. */
    public ObservableList<Node> getFields() {
        return fields.getChildren();
    }

    /** The heading. */
    public void setTitle(String text) {
        title.setText(text);
        setAccessibleText(text);
    }

    /** The heading. */
    public String getTitle() {
        return title.getText();
    }

    /** What the committing button says, for example {@code Mark r6}. */
    public void setCommitText(String text) {
        commit.setText(text);
        commit.setTooltip(Tips.of(Tips.withKey(text, KeyCode.ENTER.getName())));
    }

    /** What the committing button says. */
    public String getCommitText() {
        return commit.getText();
    }

    /** What the other button says. */
    public void setCancelText(String text) {
        cancel.setText(text);
        cancel.setTooltip(Tips.of(Tips.withKey(text, KeyCode.ESCAPE.getName())));
    }

    /** What the other button says. */
    public String getCancelText() {
        return cancel.getText();
    }

    /** The sentence that is shown; empty if there is none. */
    public String message() {
        return message.getText();
    }
}
