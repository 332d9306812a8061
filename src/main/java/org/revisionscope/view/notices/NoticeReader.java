package org.revisionscope.view.notices;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;

/** Shows one notice, in the form that is picked. */
public final class NoticeReader extends VBox {

    private static final PseudoClass CODE = PseudoClass.getPseudoClass("code");

    private final Messages messages;
    private final FormBar bar;
    private final Label subject = new Label();
    private final TextArea body = new TextArea();
    private final VBox text = new VBox(subject, body);
    private final RuleLab lab;

    /**
     * An empty reader.
     *
     * @param copy takes the text that is to be copied
     */
    public NoticeReader(Messages messages, Consumer<String> copy) {
        this.messages = messages;
        lab = new RuleLab(messages);
        bar = new FormBar(messages, () -> copy.accept(copied()));
        getStyleClass().add("notices-reading");
        VBox.setVgrow(this, Priority.ALWAYS);
        subject.getStyleClass().add("notices-subject");
        subject.setWrapText(true);
        subject.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("notices-body");
        body.setEditable(false);
        body.setWrapText(true);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        text.getStyleClass().add("notices-reader");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(lab, Priority.ALWAYS);
        getChildren().addAll(bar, text, lab);
        formProperty().subscribe(this::showForm);
    }

    private String copied() {
        return switch (formProperty().get()) {
            case EMAIL -> subject.getText() + "\n\n" + body.getText();
            case HEALTH, EVENTBRIDGE, CHAT -> body.getText();
            case RULES -> lab.patternProperty().get();
        };
    }

    private void showForm(NoticeForm shown) {
        lab.setVisible(shown == NoticeForm.RULES);
        lab.setManaged(lab.isVisible());
        text.setVisible(!lab.isVisible());
        text.setManaged(text.isVisible());
        body.pseudoClassStateChanged(CODE, shown == NoticeForm.EVENTBRIDGE);
        body.setAccessibleText(messages.get(shown.key() + ".spoken"));
    }

    /** The form that is picked. */
    public ReadOnlyObjectProperty<NoticeForm> formProperty() {
        return bar.formProperty();
    }

    /** Where patterns are tried out. */
    public RuleLab lab() {
        return lab;
    }

    /** Shows a notice; what is shown already stays where it was scrolled to. */
    public void show(String notice, Reading reading) {
        bar.show(notice, reading.to());
        subject.setText(reading.subject());
        if (!body.getText().equals(reading.body())) {
            body.setText(reading.body());
        }
    }

    /** Shows whether a chat gets a copy of the notice. */
    public void show(ChatCopy copy) {
        bar.show(copy);
    }

    /** The copies of the notice set out for those who receive one. */
    public void sendCopies() {
        bar.ways().play();
    }

    /** Ends whatever moves. */
    public void endMotion() {
        bar.ways().end();
    }

    /** Whether copies are on their way. */
    public boolean isMoving() {
        return bar.ways().isPlaying();
    }
}
