package org.revisionscope.controller.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.Subject;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Compared timelines on the screen: room, one stretch of time, one place in the lanes. */
@ExtendWith(ApplicationExtension.class)
class LinkedTimelinesTest {

    private static final double LEAST_PX = 138;
    /** The height that the drawer leaves for timelines in a window of 1440 by 900. */
    private static final double BESIDE_DRAWER = 528;
    private static final double ALONE = 900;

    private final Session session =
            new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("three-services-one-orphan"));
    private final Comparing comparing = new Comparing(session, Futures.atOnce());
    private final StackPane root = new StackPane();
    private TimelineView main;
    private LinkedTimelines linked;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        session.pulse(16_000_000L);
        session.pulse(32_000_000L);
        session.branches().branchHere();
        session.branches().branchHere();
        main = new TimelineView(Messages.load());
        linked = new LinkedTimelines(comparing, session, main, Messages.load());
        comparing.compare(List.of(0, 1, 2));
        linked.pulse();
        root.getChildren().add(linked.view());
        Scene scene = new Scene(root, 800, 320);
        // headings as high as in the window, whatever another test has left
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @Test
    @DisplayName("three fit beside the drawer without scrolling, as revisions; with more room there are lanes")
    void beside(FxRobot robot) {
        robot.interact(() -> stage.setHeight(BESIDE_DRAWER));
        Fx.await(() -> timelines().size() == 4 && root.getHeight() == BESIDE_DRAWER && !lanes());
        assertTrue(timelines().stream()
                .allMatch(view -> view.localToScene(view.getLayoutBounds()).getMaxY() <= BESIDE_DRAWER));
        robot.interact(() -> stage.setHeight(ALONE));
        Fx.await(this::lanes);
    }

    @Test
    @DisplayName("while nothing is known of a rescued future, nothing is looked for in it")
    void notYet(FxRobot robot) {
        Futures beside = Futures.beside();
        Comparing waiting = new Comparing(session, beside);
        LinkedTimelines early = new LinkedTimelines(waiting, session, main, Messages.load());
        robot.interact(() -> {
            early.compareOverGhost(List.of(0, 1));
            early.pulse();
            waiting.stop();
            beside.close();
        });
        assertTrue(early.view().lookupAll(".timeline-heading").isEmpty());
    }

    @Test
    @DisplayName("a rescued future stands over the ghost of the one that was open before, until that is opened")
    void overAGhost(FxRobot robot) {
        robot.interact(() -> {
            session.branches().open(1);
            session.pulse(48_000_000L);
            linked.compareOverGhost(List.of(0, 1));
            linked.pulse();
        });
        Fx.await(() -> timelines().size() == 3);
        PseudoClass ghost = PseudoClass.getPseudoClass("ghost");
        assertEquals(List.of(false, false, true),
                timelines().stream().map(view -> view.getPseudoClassStates().contains(ghost)).toList());
        robot.interact(() -> {
            session.branches().open(0);
            session.pulse(64_000_000L);
        });
        assertTrue(timelines().stream().noneMatch(view -> view.getPseudoClassStates().contains(ghost)));
    }

    /** Whether they show more than revisions. */
    private boolean lanes() {
        Subject heading = new Subject.OfVersion(RevisionId.parse("1.4.0-r6").platformVersion());
        return timelines().stream().skip(1).allMatch(view -> view.reveal(heading).isPresent());
    }

    @Test
    @DisplayName("three timelines keep their height in a low window, show one stretch of time, and scroll as one")
    void asOne(FxRobot robot) {
        Fx.await(() -> timelines().size() == 4 && timelines().stream().allMatch(view -> view.getWidth() > 0));
        assertTrue(timelines().stream().skip(1).allMatch(view -> view.getHeight() >= LEAST_PX));
        Span before = timelines().getFirst().navigation().span();
        robot.interact(() -> stage.setWidth(1_000));
        Fx.await(() -> timelines().getLast().getWidth() > 900);
        assertEquals(List.of(before), spans(), "another width shows no other stretch of time");
        robot.interact(() -> stage.setHeight(ALONE));
        Fx.await(this::lanes);
        TimelineView first = timelines().get(1);
        robot.interact(() -> first.navigation().zoomIn());
        Fx.await(() -> spans().size() == 1 && !spans().contains(before));
        robot.interact(() -> first.fireEvent(wheelDown()));
        Fx.await(() -> first.navigation().topRowProperty().get().isPresent());
        assertNotEquals(Optional.empty(), timelines().get(3).navigation().topRowProperty().get());
        assertEquals(1, timelines().stream().skip(1).map(view -> view.navigation().topRowProperty().get()).distinct()
                .count());
    }

    @Test
    @DisplayName("all there is of any of them fits into the one stretch, and each shows the floors of the same services")
    void allOfAll(FxRobot robot) {
        Fx.await(() -> timelines().size() == 4 && timelines().stream().allMatch(view -> view.getWidth() > 0));
        robot.interact(() -> {
            session.act(new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r6"), "kernel vulnerability", false));
            session.pulse(48_000_000L);
            linked.pulse();
        });
        JournalView marked = timelines().getLast().contentProperty().get().orElseThrow().run().view();
        assertTrue(strips().size() == 1 && strips().getFirst().size() > 1, "the same in all: " + strips());
        robot.interact(() -> main.navigation().fitAll());
        Fx.await(() -> spans().size() == 1 && spans().getFirst().contains(marked.at(marked.rows() - 1)));
        ServiceKey mail = strips().getFirst().stream().filter(service -> "mail".equals(service.name())).findFirst()
                .orElseThrow();
        robot.interact(() -> {
            session.selectionProperty().set(new Selection.OfService(mail));
            linked.pulse();
        });
        assertEquals(List.of(mail), strips().stream().map(List::getFirst).toList());
    }

    @Test
    @DisplayName("a long name that only one of them has makes room in all, so that an instant lies over itself")
    void oneColumnOfNames(FxRobot robot) {
        Fx.await(() -> timelines().size() == 4 && timelines().stream().allMatch(view -> view.getWidth() > 0));
        Span before = timelines().getFirst().navigation().span();
        assertEquals(List.of(148.0), nameWidths());
        StandaloneKey job = new StandaloneKey(Place.of("111122223333", "eu-west-1"), "production",
                "nightly-import-of-all-customers");
        robot.interact(() -> {
            session.act(new CustomerDecision.RunTask(
                    new TaskSpec(job, new PlatformVersionChoice.Latest(), Optional.empty(), Optional.empty())));
            session.pulse(48_000_000L);
            linked.pulse();
        });
        Fx.await(() -> nameWidths().size() == 1 && nameWidths().getFirst() > 200);
        assertEquals(List.of(before), spans());
    }

    private List<Double> nameWidths() {
        return timelines().stream().map(TimelineView::nameWidth).distinct().toList();
    }

    private List<List<ServiceKey>> strips() {
        return timelines().stream().map(view -> view.contentProperty().get().orElseThrow().strips()).distinct()
                .toList();
    }

    private static ScrollEvent wheelDown() {
        return new ScrollEvent(ScrollEvent.SCROLL, 300, 100, 300, 100, false, false, false, false, false, false, 0,
                -60, 0, -60, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE,
                0, 0, null);
    }

    private List<Span> spans() {
        return timelines().stream().map(view -> view.navigation().span()).distinct().toList();
    }

    /** The ruler, and the three under it. */
    private List<TimelineView> timelines() {
        return root.lookupAll(".timeline").stream().map(TimelineView.class::cast).toList();
    }
}
