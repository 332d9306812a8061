package org.revisionscope.controller.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.fleet.FleetController;
import org.revisionscope.controller.inspector.InspectorController;
import org.revisionscope.controller.notices.MemoryRuleBook;
import org.revisionscope.controller.notices.NoticesController;
import org.revisionscope.controller.runbook.CliController;
import org.revisionscope.controller.story.NoCrossing;
import org.revisionscope.controller.story.StoryController;
import org.revisionscope.controller.verbs.CardDeck;
import org.revisionscope.controller.verbs.Deciding;
import org.revisionscope.controller.verbs.Past;
import org.revisionscope.controller.verbs.Verb;
import org.revisionscope.controller.verbs.VerbDesk;
import org.revisionscope.controller.verbs.VerbMenu;
import org.revisionscope.controller.verbs.VerbsController;
import org.revisionscope.controller.verbs.WaitingForesight;
import org.revisionscope.controller.why.NoRescuer;
import org.revisionscope.controller.why.WhyDesk;
import org.revisionscope.controller.window.ConsoleWatch;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.verbs.CardTable;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** All panels and every card, in both looks: the style engine has nothing to complain of, and all can be heard. */
@ExtendWith(ApplicationExtension.class)
class PanelsLookTest {

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);
    private final ConsoleWatch warnings = new ConsoleWatch();
    private final CardTable slot = new CardTable();
    private VerbDesk desk;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Watch watch = fixture.watch();
        CardDeck deck = new CardDeck(watch.messages(), new Nobody());
        deck.showOn(slot, _ -> Optional.empty(), () -> slot);
        desk = new VerbDesk(watch, new Nobody(), new WaitingForesight(), deck,
                new SimpleObjectProperty<>(Optional.empty()));
        VerbMenu menus = new VerbMenu(desk);
        scene = new Scene(new HBox(
                new VBox(Fx.load("fleet/Fleet.fxml", new FleetController(watch, menus, desk::setWait, KeyNames.NONE,
                        new SimpleLongProperty(Long.MAX_VALUE))),
                        Fx.load("verbs/Verbs.fxml",
                                new VerbsController(desk, KeyNames.NONE,
                                        new SimpleObjectProperty<>(Optional.empty())))),
                new VBox(slot,
                        Fx.load("story/Story.fxml", new StoryController(watch, menus, new NoCrossing(), KeyNames.NONE)),
                        Fx.load("notices/Notices.fxml",
                                new NoticesController(watch, new MemoryRuleBook(), _ -> {}, new AtOnce()))),
                Fx.load("inspector/Inspector.fxml", new InspectorController(watch,
                        new WhyDesk(watch, () -> Settings.DEFAULT, Optional::empty, new NoRescuer()),
                        () -> BundledScenarios.open("three-services-one-orphan").scenario(), _ -> {},
                        KeyNames.NONE),
                        new CliController(watch, List::of, new NoClip()))),
                1440,
                900);
        Stages.show(stage, scene);
    }

    private static final class NoClip implements Clip {
        @Override
        public void copy(String text) {
            // nobody reads it
        }

        @Override
        public String text() {
            return "";
        }
    }

    private static final class Nobody implements Deciding {
        @Override
        public void act(Decision decision, Consumer<Optional<String>> answer) {
            answer.accept(Optional.of("refused"));
        }

        @Override
        public void failLaunches(LaunchFailures failures, Consumer<Optional<String>> answer) {
            answer.accept(Optional.of("refused"));
        }

        @Override
        public boolean isAwaited() {
            return false;
        }

        @Override
        public ObjectProperty<Optional<Past>> past() {
            return new SimpleObjectProperty<>(Optional.empty());
        }

        @Override
        public ObjectProperty<Later> later() {
            return new SimpleObjectProperty<>(Later.KEEP_AWS);
        }

        @Override
        public void hold() {
            // nothing moves
        }

        @Override
        public void letGo() {
            // nothing was held
        }

        @Override
        public void toEdge() {
            // it is everywhere
        }
    }

    private void showEverything(FxRobot robot) {
        robot.interact(() -> {
            fixture.clock("2025-02-24T00:00:00Z");
            fixture.watch().selectionProperty().set(new Selection.OfTask(fixture.arn("etl-import")));
        });
        for (Verb verb : Verb.values()) {
            robot.interact(() -> {
                desk.begin(verb);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    @Test
    void theStyleEngineHasNothingToComplainOf(FxRobot robot) {
        for (Theme theme : Theme.values()) {
            robot.interact(() -> {
                Application.setUserAgentStylesheet(theme.userAgentStylesheet());
                theme.applyTo(scene);
            });
            showEverything(robot);
        }
        warnings.close();
        assertEquals(List.of(), warnings.seen().stream().filter(warning -> warning.contains("css")).toList());
    }

    @Test
    void whateverTakesTheFocusCanBeHeard(FxRobot robot) {
        showEverything(robot);
        List<String> mute = new ArrayList<>();
        robot.interact(() -> collectMute(scene.getRoot(), mute));
        assertEquals(List.of(), mute);
    }

    private static void collectMute(Parent parent, List<String> mute) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            boolean isContainer = node instanceof ScrollPane || node instanceof VirtualFlow;
            if (node.isFocusTraversable() && node.isVisible() && !isContainer && !canBeHeard(node)) {
                mute.add(node.toString());
            }
            if (node instanceof Parent inner) {
                collectMute(inner, mute);
            }
        }
    }

    private static boolean canBeHeard(Node node) {
        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written = node instanceof Labeled labeled && !labeled.getText().isBlank();
        return named || written || isLabelled(node);
    }

    /** Whether a label says that it is for this node. */
    private static boolean isLabelled(Node node) {
        return node.getParent() != null && node.getParent().getChildrenUnmodifiable().stream()
                .anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
    }
}
