package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.runto.Lately;
import org.revisionscope.format.scenario.SavedLayout;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.outline.Fold;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@ExtendWith(ApplicationExtension.class)
class ArrangementTest {

    private static final List<Fold> FOLDS = List.of(new Fold.OfVersion(new PlatformVersion("1.3.0")),
            new Fold.OfPlace(RevisionId.parse("1.4.0-r6"), Place.of("111122223333", "eu-west-1")));

    @Test
    void everyTabOfTheDrawerCanBeKept() throws Exception {
        List<String> tabs = new ArrayList<>();
        try (InputStream form = Objects.requireNonNull(
                MainWindow.class.getResourceAsStream("/org/revisionscope/view/window/MainWindow.fxml"))) {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(form)
                    .getElementsByTagName("Tab");
            for (int i = 0; i < found.getLength(); i++) {
                Element tab = (Element) found.item(i);
                tabs.add((tab.getAttribute("id") + tab.getAttribute("fx:id")).replaceFirst("Tab$", ""));
            }
        }
        assertEquals(SavedLayout.DRAWERS.stream().sorted().toList(), tabs.stream().sorted().toList());
    }

    @Test
    void foldedGroupsComeBackAndGoWithTheNextDocument() {
        TimelineView view =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new TimelineView(Messages.load()));
        Lately lately = new Lately();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Arrangement arrangement = new Arrangement(view, lately);
            view.folds().hold(FOLDS);
            lately.hold(List.of("lost"));
            SavedLayout saved = arrangement.now();
            view.folds().hold(List.of());
            lately.hold(List.of("web < 3"));
            arrangement.await(saved);
            assertEquals(List.of(), view.folds().all(), "not before the document is shown");
            arrangement.shown();
            assertEquals(FOLDS, view.folds().all());
            assertEquals(List.of("lost"), lately.all());
            arrangement.await(SavedLayout.NONE);
            arrangement.shown();
            assertEquals(List.of(), view.folds().all());
        });
    }

    @Test
    void theClockIsSeenWhereverTheViewWas() {
        TimelineView view =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new TimelineView(Messages.load()));
        long clock = Instant.parse("2025-02-21T18:00:00Z").toEpochMilli();
        long day = 86_400_000L;
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Arrangement arrangement = new Arrangement(view, new Lately());
            view.setContent(TimelineContent.of(new Chronicle(), clock));
            arrangement.await(viewed(clock - 5 * day, clock + 5 * day));
            arrangement.shown();
            assertEquals(new Span(clock - 5 * day, clock + 5 * day), view.navigation().span());
            arrangement.await(viewed(clock + 20 * day, clock + 30 * day));
            arrangement.shown();
            assertEquals(new Span(clock - day, clock + 9 * day), view.navigation().span());
            arrangement.await(viewed(clock - 30 * day, clock - 20 * day));
            arrangement.shown();
            assertEquals(new Span(clock - 9 * day, clock + day), view.navigation().span());
        });
    }

    private static SavedLayout viewed(long from, long to) {
        return new SavedLayout(
                Optional.of(new SavedLayout.View(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to))), List.of(),
                List.of(), Optional.empty(), List.of());
    }
}
