package org.revisionscope.view.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** Writes names beside points, where there is room; a name that would cover a point or another name is left out. */
final class PointNames {

    private static final double LINE = 13;
    private static final double GAP = 4;

    private final Surface surface;
    private final Box plot;
    private final List<List<RunSpot>> groups;
    private final List<Box> taken = new ArrayList<>();

    PointNames(Surface surface, Box plot, List<List<RunSpot>> groups) {
        this.surface = surface;
        this.plot = plot;
        this.groups = groups;
        groups.forEach(group -> taken.add(around(group)));
    }

    /** Writes the names of all groups. */
    void draw(Function<List<RunSpot>, List<Words>> names) {
        for (List<RunSpot> group : groups) {
            List<Words> lines = names.apply(group);
            double width = lines.stream().mapToDouble(surface::widthOf).max().orElse(0);
            Optional<Box> free = places(around(group), width, lines.size() * LINE).filter(this::isFree).findFirst();
            free.ifPresent(box -> {
                taken.add(box);
                surface.fill(box, 0, Fill.solid(Role.SURFACE));
                for (int i = 0; i < lines.size(); i++) {
                    surface.text(lines.get(i), box.x(), box.y() + i * LINE + 10);
                }
            });
        }
    }

    private static Stream<Box> places(Box dots, double width, double height) {
        double middle = dots.centreY() - height / 2;
        double centred = dots.centreX() - width / 2;
        return Stream.of(new Box(dots.right() + GAP, middle, width, height),
                new Box(dots.x() - GAP - width, middle, width, height),
                new Box(centred, dots.bottom() + GAP, width, height),
                new Box(centred, dots.y() - GAP - height, width, height),
                new Box(dots.x(), dots.bottom() + GAP, width, height),
                new Box(dots.right() - width, dots.bottom() + GAP, width, height));
    }

    private boolean isFree(Box box) {
        boolean inside = box.x() >= plot.x() && box.right() <= plot.right() && box.y() >= plot.y() - LINE
                && box.bottom() <= plot.bottom() + 2;
        return inside && taken.stream().noneMatch(other -> overlap(box, other));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right() + GAP && other.x() < one.right() + GAP && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static Box around(List<RunSpot> group) {
        Box first = group.getFirst().box();
        double right = group.stream().mapToDouble(spot -> spot.box().right()).max().orElse(first.right());
        return Box.between(first.x(), right, first.y(), first.height());
    }
}
