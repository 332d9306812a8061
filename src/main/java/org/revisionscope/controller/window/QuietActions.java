package org.revisionscope.controller.window;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.Navigation;

/** Which quiet days are drawn narrow. */
final class QuietActions {
    private final ObservableValue<String> nothing = new ReadOnlyStringWrapper("");

    private final Navigation navigation;
    private final ObservableValue<String> foldFirst;

    QuietActions(Navigation navigation, Messages messages, KeyNames keys) {
        this.navigation = navigation;
        foldFirst = KeySentence.of(messages.get("quiet.whyNot"), keys);
    }

    List<Action> all() {
        BooleanProperty folding = navigation.foldingQuietProperty();
        return List.of(Action.named("view.foldQuiet").keys("Shift+Q").on(folding)
                .does(() -> folding.set(!folding.get())),
                Action.named("view.openQuiet").keys("Alt+Q").whyNot(folding.flatMap(on -> on ? nothing : foldFirst))
                        .does(navigation::toggleNearestQuiet));
    }
}
