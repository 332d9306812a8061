package org.revisionscope.controller.fleetedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.TemporaryRecovery;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EditingTest {

    private static final String CLUSTER = "accounts[0].regions[0].clusters[0]";
    private static final String WEB = CLUSTER + ".services[0]";

    private final List<ScenarioDocument> applied = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();
    private final Desk desk = new Desk(Messages.load(), new Preferences(new MemoryPreferenceStore()),
            new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {}), new AtOnce(), new AnsweringDialogs(),
            TemporaryRecovery.create());

    @Test
    void aFieldIsCheckedAsItIsTypedAndKeepsWhatWasTyped() {
        onFx(editing -> {
            editing.select(WEB);
            TextField count = (TextField) editing.page().lookup("#field-desiredCount");
            count.setText("many");
            String sentence = "'many' stands here, a whole number from 0 to 200000 is allowed";
            assertTrue(texts(editing.page()).contains(sentence), texts(editing.page()).toString());
            assertEquals("many", count.getText());
            editing.apply();
            assertEquals(List.of(), applied);
            count.setText("5");
            editing.apply();
            assertEquals(5, applied.getFirst().scenario().fleet().services().getFirst().spec().desiredCount());
        }, "fx1-case-2");
    }

    @Test
    void whatRefersToAServiceThatIsGoneIsNamedAndTakenOut() {
        onFx(editing -> {
            editing.select(WEB);
            editing.remove();
            assertTrue(
                    texts(editing.page()).stream().anyMatch(text -> text.contains("2025-02-12T09:00:00Z updateService")
                            && text.contains("creates a service 'web'")),
                    texts(editing.page()).toString());
            editing.mend();
            editing.apply();
            assertEquals(1, applied.getFirst().scenario().decisions().size());
        }, "fx1-case-2");
    }

    @Test
    void saysOnWhichRevisionTasksLand() {
        onFx(editing -> {
            editing.select(CLUSTER + ".tasks[0]");
            assertTrue(texts(editing.page()).stream().anyMatch(text -> text.contains("land on 1.4.0-r6")));
            TextField launched = (TextField) editing.page().lookup("#field-launched");
            launched.setText("2025-02-10T00:00:00Z");
            assertTrue(texts(editing.page()).stream().anyMatch(text -> text.contains("land on 1.4.0-r7")));
        }, "fx1");
    }

    @Test
    void saysWhatCannotBeChosenInChina() {
        onFx(editing -> {
            String portal = "accounts[1].regions[0].clusters[0].services[0]";
            editing.select(portal);
            assertTrue(texts(editing.page()).stream().anyMatch(text -> text.contains("land on 1.3.0-r1")));
            editing.fill("platformVersion", "1.2.0");
            assertTrue(texts(editing.page()).contains(
                    "Platform version 1.2.0 cannot be chosen in cn-north-1: pick 1.4.0, 1.3.0 or LATEST."),
                    texts(editing.page()).toString());
        }, "platform-versions-2020");
    }

    @Test
    void saysThatAServiceWillBeRefused() {
        onFx(editing -> {
            editing.select(WEB);
            editing.fill("maximumPercent", "100");
            assertTrue(texts(editing.page())
                    .contains("Both maximumPercent and minimumHealthyPercent cannot be 100 as this "
                            + "will block deployments"),
                    texts(editing.page()).toString());
            editing.fill("minimumHealthyPercent", "50");
            assertTrue(texts(editing.page()).stream().anyMatch(text -> text.contains("land on 1.4.0-r6")));
        }, "fx1");
    }

    @Test
    void changesAreNotLostByOneCancel() {
        onFx(editing -> {
            editing.add("SERVICE");
            editing.cancel();
            assertEquals(List.of(), cancelled);
            editing.cancel();
            assertEquals(List.of("cancelled"), cancelled);
        }, "fx1");
    }

    @Test
    void aNewScenarioBeginsSmallAndRight() {
        ScenarioDocument template = BundledScenarios.template();
        assertEquals(1, template.scenario().fleet().places().size());
        assertEquals(1, template.scenario().platform().revisions().size());
        assertEquals(List.of(), template.scenario().fleet().services());
        assertEquals(Optional.empty(), template.draft().problem());
    }

    private void onFx(Consumer<Editing> test, String scenario) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Editing editing = new Editing(BundledScenarios.open(scenario), desk, applied::add,
                    () -> cancelled.add("cancelled"));
            new Scene(editing.page()).getRoot().applyCss();
            test.accept(editing);
        });
    }

    private static List<String> texts(Node page) {
        List<String> texts = new ArrayList<>();
        page.lookupAll(".label").stream().filter(Node::isVisible).forEach(node -> {
            if (node instanceof Label label) {
                texts.add(label.getText());
            }
        });
        return texts;
    }
}
