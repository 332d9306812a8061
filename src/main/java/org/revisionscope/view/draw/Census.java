package org.revisionscope.view.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Draws nothing, but notes which roles and which words a drawing uses, so that a legend can explain just those. */
public final class Census implements Surface {

    private final Surface measure;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    /** Asked by word only, never walked. */
    private final Set<String> words = new HashSet<>();
    private final Deque<Box> clips = new ArrayDeque<>();

    /**
     * An empty census of a picture.
     *
     * @param visible the box outside of which nothing shows
     * @param measure what tells how wide words are
     */
    public Census(Box visible, Surface measure) {
        this.measure = measure;
        clips.push(visible);
    }

    /** Whether anything but words was drawn in a role, and not all of it was clipped away. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether exactly these words were set. */
    public boolean says(String text) {
        return words.contains(text);
    }

    @Override
    public void fill(Box box, double radius, Fill fill) {
        note(fill.role(), box);
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        note(stroke.role(), box);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        note(stroke.role(), new Box(Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX),
                Math.abs(toY - fromY)));
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        note(stroke.role(), around(points, count));
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        note(fill.role(), around(points, count));
    }

    @Override
    public void text(Words said, double x, double baseline) {
        words.add(said.text());
    }

    @Override
    public double widthOf(Words said) {
        return measure.widthOf(said);
    }

    @Override
    public void clip(Box box) {
        clips.push(box);
    }

    @Override
    public void release() {
        clips.pop();
    }

    private void note(Role role, Box box) {
        if (clips.stream().allMatch(clip -> meet(clip, box))) {
            roles.add(role);
        }
    }

    private static boolean meet(Box one, Box other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() <= other.bottom()
                && other.y() <= one.bottom();
    }

    private static Box around(double[] points, int count) {
        double left = points[0];
        double right = points[0];
        double top = points[1];
        double bottom = points[1];
        for (int i = 1; i < count; i++) {
            left = Math.min(left, points[2 * i]);
            right = Math.max(right, points[2 * i]);
            top = Math.min(top, points[2 * i + 1]);
            bottom = Math.max(bottom, points[2 * i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
