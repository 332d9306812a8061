package org.revisionscope.view.notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** Names the pattern of a rule lab as a rule of a place, and takes up those that the place has. */
public final class RuleKeeper extends FlowPane {

    private final Messages messages;
    private final ComboBox<String> name = new ComboBox<>();
    private final CheckBox chat = new CheckBox();
    private final CheckBox log = new CheckBox();
    private final CheckBox on = new CheckBox();
    private final Button keep = new Button();
    private final Button remove = new Button();
    private final Label note = new Label();
    private List<KeptRule> rules = List.of();

    /** What a keeper asks for. */
    public interface Handlers {

        /** The pattern is to be kept under this name; its text is the lab's. */
        void keep(KeptRule rule);

        /** The rule of this name is to go. */
        void remove(String name);
    }

    /** A keeper without rules. */
    RuleKeeper(Messages messages) {
        this.messages = messages;
        getStyleClass().add("rule-keeper");
        name.setEditable(true);
        name.setPromptText(messages.get("notices.rule.name"));
        name.setAccessibleText(messages.get("notices.rule.name"));
        name.setTooltip(Tips.of(messages.get("notices.rule.name.hint")));
        name.setMinWidth(0);
        chat.setSelected(true);
        log.setSelected(true);
        on.setSelected(true);
        words(chat, "notices.rule.chat");
        words(log, "notices.rule.log");
        words(on, "notices.rule.on");
        words(keep, "notices.rule.keep");
        words(remove, "notices.rule.remove");
        note.getStyleClass().add("story-note");
        note.setWrapText(true);
        note.maxWidthProperty().bind(widthProperty());
        getChildren().addAll(name, chat, log, on, keep, remove, note);
    }

    private void words(Labeled control, String key) {
        control.setText(messages.get(key));
        control.setMinWidth(USE_PREF_SIZE);
        control.setTooltip(Tips.of(messages.get(key + ".hint")));
    }

    /** Whom it asks; {@code pattern} is given the text of a rule that is taken up. */
    public void ask(Handlers handlers, Consumer<String> pattern) {
        keep.setOnAction(_ -> handlers.keep(
                new KeptRule(typed(), "", chat.isSelected(), log.isSelected(), on.isSelected())));
        remove.setOnAction(_ -> handlers.remove(typed()));
        name.valueProperty().addListener((_, _, picked) -> find(picked).ifPresent(rule -> {
            chat.setSelected(rule.toChat());
            log.setSelected(rule.toLog());
            on.setSelected(rule.isOn());
            pattern.accept(rule.pattern());
        }));
    }

    private String typed() {
        return name.getEditor().getText().strip();
    }

    private Optional<KeptRule> find(@Nullable String called) {
        return rules.stream().filter(rule -> rule.name().equals(called)).findFirst();
    }

    /** The rules of a place. */
    public void show(String place, List<KeptRule> kept) {
        keep.setText(messages.format("notices.rule.keep.for", place));
        if (!kept.equals(rules)) {
            rules = kept;
            String typed = name.getEditor().getText();
            name.getItems().setAll(kept.stream().map(KeptRule::name).toList());
            name.getEditor().setText(typed);
        }
    }

    /** Says what became of it. */
    public void tell(String sentence) {
        note.setText(sentence);
        note.setTooltip(Tips.of(sentence));
    }
}
