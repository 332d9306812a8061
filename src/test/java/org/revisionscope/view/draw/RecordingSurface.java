package org.revisionscope.view.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Remembers what was drawn, so that tests can ask for it; every letter is as wide as half its size. */
public final class RecordingSurface implements Surface {

    private final List<Operation> operations = new ArrayList<>();

    /** Something that was drawn. */
    public sealed interface Operation {}

    /** A filled box. */
    public record Filled(Box box, double radius, Fill fill) implements Operation {}

    /** The edge of a box. */
    public record Outlined(Box box, double radius, Stroke stroke) implements Operation {}

    /** A straight line. */
    public record Lined(double fromX, double fromY, double toX, double toY, Stroke stroke) implements Operation {}

    /** A line through points. */
    public record Traced(List<Double> points, Stroke stroke) implements Operation {}

    /** A filled shape. */
    public record Shaped(List<Double> corners, Fill fill) implements Operation {}

    /** Words. */
    public record Said(Words words, double x, double baseline) implements Operation {}

    /** A clip, or the end of one. */
    public record Clipped(Optional<Box> box) implements Operation {}

    @Override
    public void fill(Box box, double radius, Fill fill) {
        operations.add(new Filled(box, radius, fill));
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        operations.add(new Outlined(box, radius, stroke));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        operations.add(new Lined(fromX, fromY, toX, toY, stroke));
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        operations.add(new Traced(listed(points, count), stroke));
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        operations.add(new Shaped(listed(points, count), fill));
    }

    @Override
    public void text(Words words, double x, double baseline) {
        operations.add(new Said(words, x, baseline));
    }

    @Override
    public double widthOf(Words words) {
        return words.text().length() * words.lettering().size() / 2;
    }

    @Override
    public void clip(Box box) {
        operations.add(new Clipped(Optional.of(box)));
    }

    @Override
    public void release() {
        operations.add(new Clipped(Optional.empty()));
    }

    /** Everything, in order. */
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The filled boxes of a role, in order. */
    public List<Filled> filled(Role role) {
        return operations.stream().filter(Filled.class::isInstance).map(Filled.class::cast)
                .filter(filled -> filled.fill().role() == role).toList();
    }

    /** The filled shapes of a role, in order. */
    public List<Shaped> shaped(Role role) {
        return operations.stream().filter(Shaped.class::isInstance).map(Shaped.class::cast)
                .filter(shaped -> shaped.fill().role() == role).toList();
    }

    /** The texts, in order. */
    public List<String> said() {
        return operations.stream().filter(Said.class::isInstance).map(Said.class::cast).map(said -> said.words().text())
                .toList();
    }

    private static List<Double> listed(double[] points, int count) {
        return Arrays.stream(points, 0, 2 * count).boxed().toList();
    }
}
