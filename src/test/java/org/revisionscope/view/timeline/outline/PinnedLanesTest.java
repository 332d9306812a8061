package org.revisionscope.view.timeline.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Cursor;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.SpokenLine;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.layer.Painting;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.revisionscope.view.timeline.spoken.Spoken;

/** A timeline in which not all lanes have room. */
class PinnedLanesTest {

    private static final double WIDTH = 888;

    private final Pins pins = new Pins();
    private final Messages messages = Messages.load();
    private final Painting painting = new Painting(messages, new Folds(), pins, new Search(), List::of);
    private final TimelineContent content = Stories.threeServicesMarked().at("2025-02-26T09:12:00Z");
    private final Viewport viewport = new Viewport();
    private double height = 420;

    PinnedLanesTest() {
        viewport.resize(WIDTH);
        viewport.place(content.clock());
    }

    private Frame frame(RecordingSurface surface) {
        return painting.arrange(content, viewport, Subject.nothing(), new Box(0, 0, WIDTH, height)).on(surface,
                Pointing.NONE);
    }

    private Frame frame() {
        return frame(new RecordingSurface());
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().map(row -> switch (row) {
            case Row.Pins _ -> "pinned";
            case Row.Version version -> version.version().number();
            case Row.Revision revision -> revision.revision().label();
            case Row.PlaceGroup group -> group.place().region().id();
            case Row.Tasks lane -> lane.lane().key().owner().name() + " on " + lane.lane().key().revision().label();
        }).toList();
    }

    private Owner owner(String name) {
        return frame().contents().outline().rows().stream()
                .flatMap(row -> row instanceof Row.Tasks lane ? Optional.of(lane.lane().key().owner()).stream()
                        : Optional.<Owner>empty().stream())
                .filter(found -> found.name().equals(name)).findFirst().orElseThrow();
    }

    private Row row(String name) {
        List<Row> rows = frame().contents().outline().rows();
        return rows.get(names(rows).indexOf(name));
    }

    private void scrollTo(double y) {
        Frame shown = frame();
        viewport.scrollTo(y, shown.contents().outline().height(), shown.areas().lanes().height());
    }

    @Test
    void nothingIsPinnedAtFirst() {
        Frame frame = frame();
        assertEquals(0, frame.areas().pinned());
        assertTrue(frame.ofPins().isEmpty());
        assertSame(frame, frame.ofScrolled());
    }

    @Test
    void theLanesOfAnOwnerGoToTheTopAndBackAgain() {
        List<String> before = names(frame().contents().outline().rows());
        pins.toggle(owner("web"));
        List<String> pinned = names(frame().contents().outline().rows());
        assertEquals(List.of("pinned", "web on r7", "web on r6", "1.4.0", "r7"), pinned.subList(0, 5));
        assertEquals(before.size() + 1, pinned.size());
        pins.toggle(owner("web"));
        assertEquals(before, names(frame().contents().outline().rows()));
    }

    @Test
    void theyStayWhileTheOthersScroll() {
        pins.toggle(owner("web"));
        double pinnedTop = frame().top(row("web on r6"));
        double scrolledTop = frame().top(row("r6"));
        scrollTo(40);
        Frame frame = frame();
        assertEquals(40, frame.areas().scroll());
        assertEquals(pinnedTop, frame.top(row("web on r6")));
        assertEquals(scrolledTop - 40, frame.top(row("r6")));
        assertEquals("web on r6", names(frame.rows()).get(2));
        assertEquals(List.of("pinned", "web on r7", "web on r6"), names(frame.ofPins().orElseThrow().rows()));
    }

    @Test
    void whatIsScrolledUnderThemCannotBePointedAt() {
        pins.toggle(owner("web"));
        scrollTo(30);
        Frame frame = frame();
        double y = frame.areas().pins().bottom() - 2;
        Spot spot = new Spots(frame).at(60, y).orElseThrow();
        assertEquals(new Subject.OfService(((Owner.OfService) owner("web")).key()), spot.subject());
        assertEquals(frame.areas().pins(), spot.area());
    }

    @Test
    void theyAreDrawnLastUnderAHeadingOfTheirOwnWithTheirRevision() {
        pins.toggle(owner("web"));
        scrollTo(30);
        RecordingSurface surface = new RecordingSurface();
        Frame frame = frame(surface);
        painting.paint(frame);
        List<String> said = surface.said();
        int heading = said.indexOf("⚲ pinned");
        assertTrue(heading > said.indexOf("mail"), said.toString());
        assertEquals(List.of("⚲ pinned", "web", "r7 eu-west-1", "web", "r6 eu-west-1"),
                said.subList(heading, said.size()).stream()
                        .filter(words -> words.startsWith("⚲") || words.equals("web") || words.contains("eu-west-1"))
                        .limit(5).toList());
        assertTrue(surface.operations().contains(new RecordingSurface.Clipped(Optional.of(frame.areas().pins()))));
    }

    @Test
    void theyTakeAtMostHalfOfTheRoom() {
        for (String name : List.of("web", "search", "checkout", "mail", "etl-import")) {
            pins.toggle(owner(name));
        }
        Frame frame = frame();
        assertTrue(frame.areas().pinned() <= frame.areas().lanes().height() / 2);
        Row.Pins heading = (Row.Pins) frame.contents().outline().rows().getFirst();
        assertEquals(8, heading.lanes() + heading.more(), "lanes that are pinned");
        assertTrue(heading.more() > 0);
        height = 1400;
        assertEquals(0, ((Row.Pins) frame().contents().outline().rows().getFirst()).more());
    }

    @Test
    void theCursorStaysOnItsLine() {
        Cursor cursor = new Cursor();
        cursor.moveLines(frame().contents().rail().places().size()
                + frame().contents().outline().rows().indexOf(row("r6")));
        Subject before = cursor.spot(new Spots(frame())).orElseThrow().subject();
        pins.toggle(owner("web"));
        assertEquals(before, cursor.spot(new Spots(frame())).orElseThrow().subject());
    }

    @Test
    void theyAreHeardAsPinned() {
        pins.toggle(owner("web"));
        Contents contents = frame().contents();
        Spots spots = new Spots(frame());
        int first = contents.rail().places().size();
        Spoken spoken = new Spoken(messages, contents);
        assertEquals("Pinned: 2 lanes that stay at the top.",
                spoken.sentence(SpokenLine.at(contents, first), spots.line(first).getFirst()));
        String lane = spoken.sentence(SpokenLine.at(contents, first + 1), spots.line(first + 1).getFirst());
        assertTrue(lane.startsWith("Service web on r7 in eu-west-1: pinned, 1 task"), lane);
    }
}
