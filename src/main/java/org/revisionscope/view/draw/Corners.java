package org.revisionscope.view.draw;

import java.util.HashMap;
import java.util.Map;

/** Boxes on whole pixels with round corners; the mask of each size of corner is made once. */
final class Corners {

    private static final int STEPS = 16;

    private final Coverage coverage = new Coverage();
    /** Looked up by key only, never walked. */
    private final Map<Size, byte[]> masks = new HashMap<>();

    /** A corner of this radius, of which {@code thick} pixels from the edge inwards are covered. */
    private record Size(int radius, int thick) {}

    /** Fills a box. */
    void fill(Pixels pixels, Pixels.Area box, int radius, Ink ink) {
        int round = most(box, radius);
        pixels.fill(box.left() + round, box.top(), box.right() - round, box.top() + round, ink);
        pixels.fill(box.left(), box.top() + round, box.right(), box.bottom() - round, ink);
        pixels.fill(box.left() + round, box.bottom() - round, box.right() - round, box.bottom(), ink);
        corners(pixels, box, new Size(round, round), ink);
    }

    /** Draws the edge of a box, inwards. */
    void outline(Pixels pixels, Pixels.Area box, int radius, int thick, Ink ink) {
        int round = most(box, radius);
        int across = Math.min(thick, Math.min(box.right() - box.left(), box.bottom() - box.top()));
        int beside = Math.max(round, across);
        pixels.fill(box.left() + round, box.top(), box.right() - round, box.top() + across, ink);
        pixels.fill(box.left() + round, box.bottom() - across, box.right() - round, box.bottom(), ink);
        pixels.fill(box.left(), box.top() + beside, box.left() + across, box.bottom() - beside, ink);
        pixels.fill(box.right() - across, box.top() + beside, box.right(), box.bottom() - beside, ink);
        corners(pixels, box, new Size(round, Math.min(round, across)), ink);
    }

    private static int most(Pixels.Area box, int radius) {
        return Math.max(0, Math.min(radius, Math.min(box.right() - box.left(), box.bottom() - box.top()) / 2));
    }

    private void corners(Pixels pixels, Pixels.Area box, Size size, Ink ink) {
        int radius = size.radius();
        if (radius == 0) {
            return;
        }
        byte[] mask = masks.get(size);
        if (mask == null) {
            mask = mask(size);
            masks.put(size, mask);
        }
        for (int row = 0; row < radius; row++) {
            int from = row * 2 * radius;
            int top = box.top() + row;
            int bottom = box.bottom() - 1 - row;
            pixels.cover(box.left(), top, mask, from, radius, ink);
            pixels.cover(box.right() - radius, top, mask, from + radius, radius, ink);
            pixels.cover(box.left(), bottom, mask, from, radius, ink);
            pixels.cover(box.right() - radius, bottom, mask, from + radius, radius, ink);
        }
    }

    /** The upper half of a disc or of a ring. */
    private byte[] mask(Size size) {
        int radius = size.radius();
        coverage.begin(new Pixels.Area(0, 0, 2 * radius, radius));
        circle(radius, radius, 1);
        if (size.thick() < radius) {
            circle(radius, radius - (double) size.thick(), -1);
        }
        return coverage.cover();
    }

    private void circle(int centre, double radius, int turn) {
        for (int i = 0; i < 4 * STEPS; i++) {
            double from = turn * i * Math.PI / (2 * STEPS);
            double to = turn * (i + 1) * Math.PI / (2 * STEPS);
            coverage.edge(centre + radius * Math.cos(from), centre + radius * Math.sin(from),
                    centre + radius * Math.cos(to), centre + radius * Math.sin(to));
        }
    }
}
