package org.revisionscope.view.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * Two drawings, one over the other: the lower for what is told, the upper for what is pointed at. Whoever changes
 * something marks it; the next pulse draws once, however much was marked. The picture is its own layout root, so that
 * drawing lays out nothing else.
 */
public final class Picture extends Region {

    private final Plane lower;
    private final Plane upper;
    private final Label probe = new Label();
    private final Supplier<Palette> palette;
    /** How many pixels of the screen one unit takes: more where the timeline is magnified. */
    private final ObservableValue<Double> renderScale;
    private Fonts fonts = new Fonts("System", 1);
    private double shownWidth;
    private double shownHeight;

    /** What draws the two drawings. */
    public interface Painter {

        /** Draws what is told, over what was told before; it covers all of it. */
        void paint(PixelSurface surface);

        /** Draws what is pointed at, on nothing. */
        void paintPointing(PixelSurface surface);
    }

    /**
     * An empty picture.
     *
     * @param palette the colours as they are when they are asked for
     * @param painter what draws
     */
    public Picture(Supplier<Palette> palette, Painter painter) {
        this.palette = palette;
        lower = new Plane(painter::paint, Ground.COVERED);
        upper = new Plane(painter::paintPointing, Ground.CLEARED);
        setManaged(false);
        setMouseTransparent(true);
        probe.setManaged(false); // never shown: the style sheets tell it the font of the window
        Stream.of(lower, upper).flatMap(plane -> plane.sides.stream()).map(side -> side.image)
                .forEach(getChildren()::add);
        getChildren().add(probe);
        probe.fontProperty().addListener(_ -> restyle());
        ObservableValue<Double> screen = sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty).map(Number::doubleValue).orElse(1.0);
        renderScale =
                Bindings.createObjectBinding(() -> screen.getValue() * getLocalToSceneTransform().getMxx(), screen,
                        localToSceneTransformProperty());
        renderScale.addListener((_, _, _) -> mark());
    }

    /** The fonts that it is drawn with. */
    public Fonts fonts() {
        return fonts;
    }

    /** Everything that is told is to be drawn again. */
    public void mark() {
        lower.dirty = true;
        markPointing();
    }

    /** Only what is pointed at is to be drawn again. */
    public void markPointing() {
        upper.dirty = true;
        requestLayout();
    }

    /** Colours or fonts have changed. */
    public void restyle() {
        Stream.of(lower, upper).flatMap(plane -> plane.sides.stream()).forEach(Side::restyle);
        mark();
    }

    /** Makes the drawings so large. */
    public void size(double width, double height) {
        if (shownWidth != width || shownHeight != height) {
            shownWidth = width;
            shownHeight = height;
            resize(width, height);
            mark();
        }
    }

    @Override
    protected void layoutChildren() {
        if (shownWidth > 0 && shownHeight > 0) {
            String family = probe.getFont().getFamily();
            if (!fonts.are(family, 1)) {
                fonts = new Fonts(family, 1);
            }
            lower.draw();
            upper.draw();
        }
    }

    /** What a painter finds where it draws. */
    private enum Ground {
        /** What was drawn before; it draws over all of it. */
        COVERED,
        /** Nothing. */
        CLEARED
    }

    /**
     * One drawing. It is drawn on the back of what is shown and then turned over: the renderer may still be reading the
     * pixels of the frame before, and would show them half drawn.
     */
    private final class Plane {

        private final List<Side> sides = List.of(new Side(), new Side());
        private final Consumer<PixelSurface> painter;
        private final Ground ground;
        private int front;
        private boolean dirty = true;

        Plane(Consumer<PixelSurface> painter, Ground ground) {
            this.painter = painter;
            this.ground = ground;
        }

        void draw() {
            if (dirty) {
                dirty = false;
                Side shown = sides.get(front);
                front = 1 - front;
                Side back = sides.get(front);
                PixelSurface surface = back.prepared();
                if (ground == Ground.CLEARED) {
                    back.image.clear();
                }
                painter.accept(surface);
                back.image.show();
                shown.image.setVisible(false);
            }
        }
    }

    /** One side of a drawing, with pixels of its own. */
    private final class Side {

        private final PixelImage image = new PixelImage();
        private Optional<Pixels> pixels = Optional.empty();
        private Optional<PixelSurface> surface = Optional.empty();

        void restyle() {
            surface = Optional.empty();
        }

        PixelSurface prepared() {
            Optional<Pixels> fresh = image.size(shownWidth, shownHeight, renderScale.getValue());
            if (fresh.isPresent()) {
                pixels = fresh;
                surface = Optional.empty();
            }
            if (surface.isEmpty()) {
                surface = pixels.map(each -> new PixelSurface(each, renderScale.getValue(), palette.get(), fonts));
            }
            return surface.orElseThrow();
        }
    }
}
