package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.draw.Box;

/** One zoom without a jump, from a million cells to a single task and back. */
class MapZoomTest {

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 260;
    private static final int OWNER = 37;
    private static final int SEAT = 4_321;

    @Test
    void goesFromAMillionCellsToOneTaskAroundIt() {
        Plan plan = Planner.plan(million(), WIDTH, HEIGHT);
        Lens lens = new Lens(plan);
        lens.show(plan, WIDTH, HEIGHT);
        assertTrue(lens.fitted());
        assertTrue(lens.cell() < 1, "a million are smaller than a pixel: " + lens.cell());
        Glide glide = new Glide(lens, () -> true, () -> true, () -> {});
        Box before = shown(plan, lens);
        for (int press = 0; press < 40; press++) {
            double cell = lens.cell();
            glide.zoomAround(1.5, () -> java.util.Optional.of(shown(plan, lens)));
            Box now = shown(plan, lens);
            assertTrue(lens.cell() <= cell * 1.5 + 1e-9, "no jump in size");
            assertTrue(
                    Math.abs(now.centreX() - before.centreX()) <= 0.5 * now.width() + Spacing.MARGIN + before.width(),
                    "no jump aside at " + cell + ": " + before + " then " + now);
            assertTrue(now.x() >= 0 && now.right() <= WIDTH && now.bottom() <= HEIGHT,
                    "all of it stays in view: " + now);
            before = now;
        }
        assertTrue(before.height() > HEIGHT / 2.0 && before.height() < HEIGHT, "it fills the view: " + before);
        assertTrue(before.y() >= Spacing.HEADING, "under its heading");
        for (int press = 0; press < 40; press++) {
            glide.zoomBy(1 / 1.5, WIDTH / 2.0, HEIGHT / 2.0);
        }
        assertTrue(lens.fitted(), "and back to all of them");
        glide.zoomBy(1.5, 10, 10);
        assertFalse(lens.fitted());
    }

    /** The wheel zooms at the pointer: the cell under it stays there, at every size. */
    @Test
    void keepsTheCellUnderThePointer() {
        Plan plan = Planner.plan(million(), WIDTH, HEIGHT);
        Lens lens = new Lens(plan);
        lens.show(plan, WIDTH, HEIGHT);
        lens.zoomTo(4, 200, 130); // from here on the map is larger than the view
        lens.reveal(plan.box(OWNER, SEAT, lens.cell()).orElseThrow());
        Box first = shown(plan, lens);
        Glide glide = new Glide(lens, () -> true, () -> true, () -> {});
        for (int notch = 0; notch < 30; notch++) {
            glide.zoomBy(1.25, first.centreX(), first.centreY());
            Box now = shown(plan, lens);
            assertEquals(first.centreX(), now.centreX(), 1e-6, "notch " + notch);
            assertEquals(first.centreY(), now.centreY(), 1e-6, "notch " + notch);
        }
    }

    private static Box shown(Plan plan, Lens lens) {
        return lens.shown(plan.box(OWNER, SEAT, lens.cell()).orElseThrow());
    }

    private static List<Group> million() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Place place = Place.of("100000000001", i < 50 ? "eu-west-1" : "us-east-1");
            groups.add(new Group(i, new Owner.OfService(new ServiceKey(place, "production", "service-" + 100 + i)),
                    10_000));
        }
        return groups;
    }
}
