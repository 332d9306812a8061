package org.revisionscope.view.notices;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** Shows one notice, in the form that is picked. */
public final class NoticeReader extends VBox {

    private static final PseudoClass CODE = PseudoClass.getPseudoClass("code");

    private final Messages messages;
    private final ReadOnlyObjectWrapper<NoticeForm> form =
            new ReadOnlyObjectWrapper<>(this, "form", NoticeForm.EMAIL);
    private final ToggleGroup group = new ToggleGroup();
    private final Label of = new Label();
    private final Label to = new Label();
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
        getStyleClass().add("notices-reading");
        VBox.setVgrow(this, Priority.ALWAYS);
        to.getStyleClass().add("notices-to");
        to.setMinWidth(0);
        subject.getStyleClass().add("notices-subject");
        subject.setWrapText(true);
        subject.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("notices-body");
        body.setEditable(false);
        body.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        text.getStyleClass().add("notices-reader");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(lab, Priority.ALWAYS);
        getChildren().addAll(bar(copy), text, lab);
        form.subscribe(this::showForm);
        group.selectedToggleProperty().addListener((_, before, picked) -> {
            if (picked == null) {
                before.setSelected(true); // one of them always is
            } else {
                form.set((NoticeForm) picked.getUserData()); // arrow keys select without an action
            }
        });
    }

    private HBox bar(Consumer<String> copy) {
        HBox bar = new HBox(of);
        bar.getStyleClass().add("notices-forms");
        of.setMinWidth(USE_PREF_SIZE);
        for (NoticeForm each : NoticeForm.values()) {
            bar.getChildren().add(toggle(each));
        }
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        Button button = new Button(messages.get("notices.copy"));
        button.setTooltip(Tips.of(messages.get("notices.copy.hint")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> copy.accept(form.get() == NoticeForm.RULES ? lab.patternProperty().get() : copied()));
        bar.getChildren().addAll(rest, to, button);
        return bar;
    }

    private String copied() {
        return form.get() == NoticeForm.EMAIL ? subject.getText() + "\n\n" + body.getText() : body.getText();
    }

    private ToggleButton toggle(NoticeForm each) {
        ToggleButton toggle = new ToggleButton(messages.get(each.key()));
        toggle.setTooltip(Tips.of(messages.get(each.key() + ".hint")));
        toggle.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        toggle.setToggleGroup(group);
        toggle.setUserData(each);
        toggle.setSelected(each == form.get());
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
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
        return form.getReadOnlyProperty();
    }

    /** Where patterns are tried out. */
    public RuleLab lab() {
        return lab;
    }

    /** Shows a notice; what is shown already stays where it was scrolled to. */
    public void show(String notice, Reading reading) {
        of.setText(notice);
        to.setText(reading.to());
        subject.setText(reading.subject());
        if (!body.getText().equals(reading.body())) {
            body.setText(reading.body());
        }
    }
}
