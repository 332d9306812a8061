package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Clipped;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Outlined;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.sight.Subject;

/** The rings around what is selected, pointed at, and stood on. */
class PointingLayerTest {

    private static final Place IRELAND = Place.of("111122223333", "eu-west-1");
    private static final Subject R6 = new Subject.OfRevision(RevisionId.parse("1.4.0-r6"));
    private static final Subject WEB = new Subject.OfService(new ServiceKey(IRELAND, "production", "web"));

    private final Drawings drawings =
            Drawings.of(Stories.threeServicesMarked().at("2025-02-26T12:00:00Z"), "2025-02-17T00:00:00Z");

    @Test
    void nothingIsRingedWhileNothingIsPointedAt() {
        assertTrue(draw(Pointing.NONE).operations().isEmpty());
    }

    /** Both parts of the bar, before and after the clock, lie in one ring two pixels away; its name has a line beside it. */
    @Test
    void theSelectedRevisionHasOneRingAndASideLine() {
        RecordingSurface drawn = draw(Pointing.selected(R6));
        Outlined ring = only(outlines(drawn));
        assertEquals(Stroke.solid(Role.TEXT, 2), ring.stroke());
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        List<Spot> bars = spots(frame, R6, Spot.Kind.BAR);
        double left = Math.max(frame.scale().leftX() - 4,
                bars.stream().mapToDouble(bar -> bar.box().x()).min().orElseThrow());
        double right = Math.min(frame.scale().rightX() + 4,
                bars.stream().mapToDouble(bar -> bar.box().right()).max().orElseThrow());
        Box bar = bars.getFirst().box();
        assertEquals(new Box(left - 2, bar.y() - 2, right - left + 4, bar.height() + 4), ring.box());
        Box name = only(spots(frame, R6, Spot.Kind.NAME)).box();
        assertEquals(new Lined(1.5, name.y() + 2, 1.5, name.bottom() - 2, Stroke.solid(Role.TEXT, 3)),
                only(lines(drawn)));
    }

    @Test
    void ofABarThatBeginsBeforeTheViewOnlyWhatLiesInItIsSeen() {
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        for (Spot bar : spots(frame, R6, Spot.Kind.BAR)) {
            bar.seen(frame.scale()).ifPresent(seen -> {
                assertTrue(seen.x() >= frame.scale().leftX() && seen.right() <= frame.scale().rightX(), seen::toString);
                assertEquals(bar.box().y(), seen.y());
            });
        }
        Box before = new Box(-300, 200, 700, 6);
        Box area = new Box(0, 100, 1000, 150);
        assertEquals(Optional.of(Box.between(frame.scale().leftX(), 400, 200, 6)),
                new Spot(R6, before, Spot.Kind.BAR, area).seen(frame.scale()));
        assertEquals(Optional.empty(),
                new Spot(R6, new Box(300, 260, 100, 6), Spot.Kind.BAR, area).seen(frame.scale()), "scrolled out");
    }

    @Test
    void whatThePointerIsOverHasAThinnerRingInGrey() {
        RecordingSurface drawn = draw(new Pointing(Subject.nothing(), R6, Optional.empty(), Optional.empty()));
        assertEquals(Stroke.solid(Role.TEXT_MUTED, 1), only(outlines(drawn)).stroke());
        assertEquals(Role.TEXT_MUTED, only(lines(drawn)).stroke().role());
    }

    /** A service has lanes on both revisions and a floor strip: each has its line. */
    @Test
    void aServiceIsMarkedAtAllItsNames() {
        RecordingSurface drawn = draw(Pointing.selected(WEB));
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        assertEquals(2, spots(frame, WEB, Spot.Kind.NAME).size());
        assertEquals(1, spots(frame, WEB, Spot.Kind.STRIP).size());
        assertEquals(3, lines(drawn).size());
    }

    @Test
    void aNoticeIsRingedInTheRail() {
        Subject notice = new Subject.OfNotice(new NoticeId(IRELAND, 1));
        RecordingSurface drawn = draw(Pointing.selected(notice));
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        Outlined ring = outlines(drawn).getFirst();
        assertTrue(ring.box().y() >= frame.areas().rail().y() && ring.box().bottom() <= frame.areas().rail().bottom(),
                ring + " in " + frame.areas().rail());
    }

    /** The focus lies inside its box and on a light edge, so that it is seen on every ground; it is drawn last. */
    @Test
    void noThemeLetsTheRingOfTheKeyboardRunThroughTheWordsOfALowLine() {
        assertEquals(List.of(Stroke.fine(Role.SURFACE, 4), Stroke.fine(Role.FOCUS, 2)),
                ring(new Box(0, 150, 147, Metrics.LANE_LEAST)));
        assertEquals(List.of(Stroke.fine(Role.SURFACE, 4), Stroke.solid(Role.FOCUS, 2)),
                ring(new Box(0, 150, 147, Metrics.STRIP_ROW)));
    }

    private List<Stroke> ring(Box cursor) {
        Pointing pointing =
                new Pointing(Subject.nothing(), Subject.nothing(), Optional.of(cursor), Optional.empty());
        return outlines(draw(pointing)).stream().map(Outlined::stroke).toList();
    }

    @Test
    void theCursorIsDrawnOverEverythingElse() {
        Box cursor = new Box(200, 150, 90, 20);
        RecordingSurface drawn = draw(new Pointing(R6, WEB, Optional.of(cursor), Optional.empty()));
        List<Outlined> outlines = outlines(drawn);
        List<Outlined> last = outlines.subList(outlines.size() - 2, outlines.size());
        Box inside = new Box(201, 151, 88, 18);
        assertEquals(List.of(new Outlined(inside, 3, Stroke.solid(Role.SURFACE, 4)),
                new Outlined(inside, 3, Stroke.solid(Role.FOCUS, 2))), last);
        assertEquals(last, drawn.operations().subList(drawn.operations().size() - 2, drawn.operations().size()));
    }

    @Test
    void ringsOfBarsStayBesideTheNames() {
        RecordingSurface drawn = draw(Pointing.selected(R6));
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        Box clip = drawn.operations().stream().filter(Clipped.class::isInstance).map(Clipped.class::cast)
                .flatMap(clipped -> clipped.box().stream()).findFirst().orElseThrow();
        assertEquals(frame.scale().leftX(), clip.x());
        assertEquals(frame.scale().rightX(), clip.right());
    }

    private RecordingSurface draw(Pointing pointing) {
        RecordingSurface surface = new RecordingSurface();
        new PointingLayer().draw(drawings.frame(surface, pointing));
        return surface;
    }

    private static List<Spot> spots(Frame frame, Subject subject, Spot.Kind kind) {
        return new Spots(frame).of(subject).stream().filter(spot -> spot.kind() == kind).toList();
    }

    private static List<Outlined> outlines(RecordingSurface drawn) {
        return drawn.operations().stream().filter(Outlined.class::isInstance).map(Outlined.class::cast).toList();
    }

    private static List<Lined> lines(RecordingSurface drawn) {
        return drawn.operations().stream().filter(Lined.class::isInstance).map(Lined.class::cast).toList();
    }

    private static <T> T only(List<T> all) {
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }
}
