package org.revisionscope.view.draw;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
        lower = new Plane(painter::paint);
        upper = new Plane(painter::paintPointing);
        setManaged(false);
        setMouseTransparent(true);
        probe.setManaged(false); // never shown: the style sheets tell it the font of the window
        getChildren().addAll(lower.image, upper.image, probe);
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
        lower.surface = Optional.empty();
        upper.surface = Optional.empty();
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
            if (upper.dirty) {
                upper.image.clear();
            }
            upper.draw();
        }
    }

    /** One drawing. */
    private final class Plane {

        private final PixelImage image = new PixelImage();
        private final Consumer<PixelSurface> painter;
        private Optional<Pixels> pixels = Optional.empty();
        private Optional<PixelSurface> surface = Optional.empty();
        private boolean dirty = true;

        Plane(Consumer<PixelSurface> painter) {
            this.painter = painter;
        }

        void draw() {
            if (dirty) {
                dirty = false;
                painter.accept(prepared());
                image.show();
            }
        }

        private PixelSurface prepared() {
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
