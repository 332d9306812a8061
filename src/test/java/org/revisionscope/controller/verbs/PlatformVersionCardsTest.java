package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.view.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Cards on which a platform version is chosen, and what the rules say to the choice. */
@ExtendWith(ApplicationExtension.class)
class PlatformVersionCardsTest {

    private static final Place BEIJING = Place.of("444455556666", "cn-north-1");
    private static final ServiceKey PORTAL = new ServiceKey(BEIJING, "production", "portal");
    private static final String REFUSAL =
            "Platform version 1.2.0 cannot be chosen in cn-north-1: pick 1.4.0, 1.3.0 or LATEST.";

    private final Messages messages = Messages.load();
    private final Scenario versions = BundledScenarios.open("platform-versions-2020").scenario();

    private static <T> T onFx(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question::get);
    }

    private static VerbTargets targets(Fixture fixture, Focus focus) {
        return new VerbTargets(new SituationReader(fixture.now()).read(), focus);
    }

    private <T extends Card> T loaded(T card) {
        CardLoader.load(card, messages);
        new Scene(card.frame()).getRoot().applyCss();
        return card;
    }

    private static void choose(Card card, String version) {
        ((ComboBox<?>) card.frame().lookup("#version")).getItems().stream()
                .filter(choice -> choice.toString().equals(version)).findFirst()
                .ifPresent(choice -> put(card, choice));
    }

    @SuppressWarnings("unchecked") // the box holds choices of platform versions
    private static void put(Card card, Object choice) {
        ((ComboBox<Object>) card.frame().lookup("#version")).setValue(choice);
    }

    /** What the rules answer to what a card decides. */
    private Optional<String> answer(Card card) {
        WaitingDesk desk = new WaitingDesk();
        List<Optional<String>> answers = new ArrayList<>();
        card.commit(desk, answers::add);
        return refusal((Decision) desk.decided.getFirst());
    }

    private Optional<String> refusal(Decision decision) {
        Simulation simulation = Simulation.of(versions);
        simulation.advanceTo(versions.span().start().toEpochMilli());
        simulation.decide(decision);
        int last = simulation.view().rows() - 1;
        return simulation.view().event(last) instanceof DecisionRefused refused ? Optional.of(refused.message())
                : Optional.empty();
    }

    private Card update(String version) {
        Card card = loaded(new UpdateCard(targets(Fixture.of("platform-versions-2020"), Focus.on(PORTAL)), messages));
        choose(card, version);
        return card;
    }

    @Test
    void anUpdateInBeijingIsRefusedInASentenceThatNamesTheRegionAndWhatIsAllowed() {
        assertEquals(Optional.of(REFUSAL), onFx(() -> answer(update("1.2.0"))));
        assertEquals(Optional.empty(), onFx(() -> answer(update("1.4.0"))));
        assertEquals(Optional.empty(), onFx(() -> answer(update("1.3.0"))));
    }

    @Test
    void soIsARunOfATaskAndAnotherService() {
        assertEquals(Optional.of(REFUSAL), onFx(() -> {
            Card card = loaded(
                    new RunCard(targets(Fixture.of("platform-versions-2020"), Focus.on(BEIJING)), messages));
            ComboBox<?> place = (ComboBox<?>) card.frame().lookup("#place");
            place.getSelectionModel().selectLast();
            choose(card, "1.2.0");
            return answer(card);
        }));
        assertEquals(Optional.of(REFUSAL), refusal(new CreateService(new ServiceSpec(
                new ServiceKey(BEIJING, "production", "another"), 1, DeploymentConfiguration.DEFAULT,
                PlatformVersionChoice.parse("1.2.0"), Duration.ZERO))));
    }

    private String warning(String service, String version) {
        Fixture fixture = Fixture.of("migrate-to-1-4");
        Scenario scenario = BundledScenarios.open("migrate-to-1-4").scenario();
        ServiceKey key = scenario.fleet().services().stream().map(setup -> setup.spec().key())
                .filter(one -> one.name().equals(service)).findFirst().orElseThrow();
        Card card = loaded(new UpdateCard(targets(fixture, Focus.on(key)), messages));
        choose(card, version);
        Node warning = card.frame().lookup("#missing");
        return warning.isVisible() ? ((Label) warning).getText() : "";
    }

    @Test
    void anUpdateToVeryManyTasksSaysWhatTheyCost() {
        assertEquals(List.of("", "99,997 more tasks: about 499,985 events until all are healthy. They are drawn as one "
                + "band with its count; undo takes them back.", "", "", ""), onFx(() -> {
                    Card card = loaded(new UpdateCard(targets(Fixture.of("fx1"), Focus.NOTHING), messages));
                    TextField desired = (TextField) card.frame().lookup("#desired");
                    Label many = (Label) card.frame().lookup("#many");
                    List<String> told = new ArrayList<>();
                    for (String count : List.of(desired.getText(), "100001", "many", "12", "10000000")) {
                        desired.setText(count);
                        told.add(many.getText());
                    }
                    return told;
                }));
    }

    @Test
    void anUpdateTo14SaysWhatItsVpcMisses() {
        assertEquals("⚠ Its VPC misses what 1.4.0 needs: S3 gateway endpoint. AWS takes the update, but its new tasks "
                + "will not start.", onFx(() -> warning("orders", "1.4.0")));
        assertEquals("", onFx(() -> warning("orders", "1.3.0")));
        assertEquals("", onFx(() -> warning("orders", "LATEST")), "it means 1.3.0");
        assertEquals("", onFx(() -> warning("web", "1.4.0")));
    }
}
