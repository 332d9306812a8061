package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Seating;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Pixels;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Subject;

/** The pixels of small maps, one by one. */
class CellPainterTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int GROUND = 0xffffffff;

    private static final Stories STORY = Stories.threeServicesMarked();
    private static final Palette PALETTE = palette();

    /** A blank pixel each side of a cell would show a wrong edge, and a wrong colour a wrong look. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-02-20T12:00:00Z", "2025-02-26T09:12:00Z", "2025-02-28T18:00:40Z",
        "2025-02-28T18:01:05Z", "2025-03-08T00:00:00Z"})
    void everyPixelOfAPlainMapHasTheLookOfItsTask(String instant) {
        Drawn drawn = new Drawn(instant, 3);
        int[] expected = new int[WIDTH * HEIGHT];
        java.util.Arrays.fill(expected, GROUND);
        for (Group group : drawn.fleet.groups()) {
            for (int seat = 0; seat < group.seats(); seat++) {
                Box box = drawn.lens.shown(drawn.plan.box(group.number(), seat, 3).orElseThrow());
                int left = (int) Math.round(box.x());
                int right = (int) Math.round(box.right());
                for (int y = (int) Math.round(box.y()); y < Math.round(box.bottom()); y++) {
                    for (int x = left; x < right; x++) {
                        expected[y * WIDTH + x] = drawn.expected(group.number(), seat, 2 * (x - left) >= right - left);
                    }
                }
            }
        }
        for (int i = 0; i < expected.length; i++) {
            assertEquals(Integer.toHexString(expected[i]), Integer.toHexString(drawn.pixels.argb()[i]),
                    "pixel " + i % WIDTH + ", " + i / WIDTH);
        }
    }

    @Test
    void cellsWithPatternsKeepTheGapBetweenThem() {
        Drawn drawn = new Drawn("2025-02-26T09:12:00Z", 12);
        for (Group group : drawn.fleet.groups()) {
            for (int seat = 0; seat < group.seats(); seat++) {
                Box box = drawn.lens.shown(drawn.plan.box(group.number(), seat, 12).orElseThrow());
                int right = (int) Math.round(box.right());
                int bottom = (int) Math.round(box.bottom());
                for (int i = 1; i <= 12; i++) {
                    assertEquals(GROUND, drawn.pixels.at(right - 1, bottom - i), "the column after a cell is free");
                    assertEquals(GROUND, drawn.pixels.at(right - i, bottom - 1), "the row after a cell is free");
                }
                assertNotEquals(GROUND, drawn.pixels.at(right - 2, bottom - 6), "the cell reaches the column before");
                assertNotEquals(GROUND, drawn.pixels.at((int) Math.round(box.x()), bottom - 6), "and begins at once");
            }
        }
    }

    /** Many tasks share a pixel: what matters most is seen, wherever it is among the others. */
    @Test
    void aLostTaskIsSeenHoweverSmall() {
        Drawn drawn = new Drawn("2025-03-08T00:00:00Z", 0.25);
        int lost = drawn.tiles.colour(Shading.full(Look.LOST));
        assertTrue(java.util.Arrays.stream(drawn.pixels.argb()).anyMatch(pixel -> pixel == lost));
    }

    /** The tasks that a selection stands for are found at a glance, even a single one among many in a pixel. */
    @Test
    void whatIsChosenLiesOverWhatRecedes() {
        Drawn all = new Drawn("2025-02-26T12:00:00Z", 0.1);
        Chosen r7 = Chosen.of(new Subject.OfRevision(RevisionId.parse("1.4.0-r7")), STORY.chronicle()).orElseThrow();
        new CellPainter().paint(all.surface, all.tiles, all.plan, all.lens,
                new Shading(all.fleet.seating(), Wash.none(all.looks), all.fleet.held(), Optional.of(r7)));
        int chosen = all.tiles.colour(Shading.full(Look.NEWEST));
        int worse = all.tiles.colour(Shading.full(Look.AT_RISK));
        int pale = all.tiles.colour(Look.AT_RISK.ordinal());
        assertNotEquals(worse, pale);
        assertTrue(java.util.Arrays.stream(all.pixels.argb()).anyMatch(pixel -> pixel == chosen), "r7 is seen");
        assertTrue(java.util.Arrays.stream(all.pixels.argb()).noneMatch(pixel -> pixel == worse), "r6 recedes");
        assertTrue(java.util.Arrays.stream(all.pixels.argb()).anyMatch(pixel -> pixel == pale), "but is there");
    }

    @Test
    void aChangeWashesFromTheLeft() {
        Drawn before = new Drawn("2025-02-21T17:59:00Z", 3);
        Drawn after = new Drawn("2025-02-21T18:00:01Z", 3);
        int front = (int) Spacing.MARGIN + 9;
        new CellPainter().paint(after.surface, after.tiles, after.plan, after.lens,
                after.shading(new Wash(before.looks, after.looks, front)));
        Drawn whole = new Drawn("2025-02-21T18:00:01Z", 3);
        boolean differs = false;
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int x = i % WIDTH;
            if (x < front) {
                assertEquals(whole.pixels.argb()[i], after.pixels.argb()[i], "left of the front all has changed");
            } else if (x >= front + 3) {
                assertEquals(before.pixels.argb()[i], after.pixels.argb()[i], "right of the front nothing has");
                differs |= before.pixels.argb()[i] != whole.pixels.argb()[i];
            }
        }
        assertTrue(differs, "the mark changes cells on both sides");
    }

    /** A map that is drawn once. */
    private static final class Drawn {

        private final Pixels pixels = new Pixels(WIDTH, HEIGHT);
        private final PixelSurface surface = new PixelSurface(pixels, 1, PALETTE, Fonts.of("System"));
        private final Tiles tiles = new Tiles(PALETTE, 1);
        private final Fleet fleet;
        private final Plan plan;
        private final Lens lens;
        private final Looks looks;

        Drawn(String instant, double cell) {
            Chronicle chronicle = STORY.chronicle();
            long clock = Instant.parse(instant).toEpochMilli();
            fleet = new Fleet(chronicle);
            assertTrue(fleet.workTowards(fleet.rowsAt(clock)));
            fleet.seek(fleet.rowsAt(clock), fleet.rowsAt(clock));
            Plan fitted = Planner.plan(fleet.groups(), WIDTH, HEIGHT);
            plan = new Plan(fitted.panels(), fitted.rows(), 1, cell, 0);
            lens = new Lens(plan);
            lens.show(plan, WIDTH, HEIGHT);
            looks = Looks.at(chronicle, clock);
            surface.fill(new Box(0, 0, WIDTH, HEIGHT), 0, Fill.solid(Role.SURFACE));
            new CellPainter().paint(surface, tiles, plan, lens, shading(Wash.none(looks)));
        }

        Shading shading(Wash wash) {
            return new Shading(fleet.seating(), wash, fleet.held(), Optional.empty());
        }

        /** The colour of a seat, or of its right half, by what the chronicle says of the tasks. */
        int expected(int owner, int seat, boolean right) {
            Seating seating = fleet.seating();
            int second = seating.second(owner, seat);
            int task = right && second != Journal.NONE ? second : seating.first(owner, seat);
            return pixel(look(task, seating.rows()).role(), task == Journal.NONE, look(task, seating.rows()));
        }

        private Look look(int task, int rows) {
            if (task == Journal.NONE) {
                return Look.FREE;
            }
            var lives = STORY.chronicle().tasks();
            if (lives.isLostAt(task, rows)) {
                return Look.LOST;
            }
            if (lives.isOutgoingAt(task, rows) || !lives.isLiveAt(task, rows)) {
                return Look.GOING;
            }
            boolean runs = Optional.of(lives.runningRow(task)).filter(row -> row >= 0 && row < rows).isPresent();
            boolean job = STORY.chronicle().view().owner(STORY.chronicle().view()
                    .ownerOf(task)) instanceof org.revisionscope.model.fleet.Owner.OfStandalone;
            if (!runs) {
                return Look.STARTING;
            }
            if (!job && !lives.isHealthyAt(task, rows)) {
                return Look.ARRIVING;
            }
            String revision = STORY.chronicle().view().revision(STORY.chronicle().view().revisionOf(task)).label();
            boolean marked = revision.equals("r6")
                    && STORY.chronicle().revisions().markedRow(STORY.chronicle().revisions()
                            .ofJournal(STORY.chronicle().view().revisionOf(task))) < rows;
            return revision.equals("r7") ? Look.NEWEST : marked ? Look.AT_RISK : Look.SUPERSEDED;
        }

        private int pixel(Role role, boolean free, Look look) {
            Color colour = free ? PALETTE.colour(Role.GRID)
                    : look == Look.STARTING ? PALETTE.colour(Role.SURFACE).interpolate(PALETTE.colour(role), 0.6)
                            : PALETTE.colour(role);
            return 0xff000000 | (int) Math.round(colour.getRed() * 255) << 16
                    | (int) Math.round(colour.getGreen() * 255) << 8 | (int) Math.round(colour.getBlue() * 255);
        }
    }

    /** Every role has a colour of its own. */
    private static Palette palette() {
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            colours.put(role, role == Role.SURFACE ? Color.WHITE : Color.rgb(10 * role.ordinal(), 200, 100));
        }
        return Palette.of(colours);
    }
}
