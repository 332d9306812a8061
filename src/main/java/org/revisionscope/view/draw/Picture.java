package org.revisionscope.view.draw;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.revisionscope.view.motion.Audience;

/**
 * Two drawings, one over the other: the lower for what is told, the upper for what is pointed at. Whoever changes
 * something marks it; the next pulse draws once, however much was marked. The picture is its own layout root, so that
 * drawing lays out nothing else. In a hurried {@link Studio} the lower drawing is planned in one frame, painted beside
 * it, and shown in the next.
 */
public final class Picture extends Region {

    private final Painter painter;
    private final Sides lower;
    private final Sides upper;
    private final Label probe = new Label();
    /** How many pixels of the screen one unit takes: more where the timeline is magnified. */
    private final ObservableValue<Double> renderScale;
    private final Arrival arrival = new Arrival();
    private Studio studio = new Studio(() -> false);
    private Fonts fonts = Fonts.of("System");
    private boolean lowerDirty = true;
    private boolean upperDirty = true;
    private double shownWidth;
    private double shownHeight;

    /** What draws the two drawings. */
    public interface Painter {

        /** Decides what is told now. Only what it answers draws on the surface: all of it, over what was told before. */
        Drawing plan(PixelSurface surface);

        /** Draws what is pointed at, on nothing. */
        void paintPointing(PixelSurface surface);
    }

    /** What is told in one frame. */
    @FunctionalInterface
    public interface Drawing {

        /** Draws it; perhaps on another thread than the one that planned it. */
        void paint();

        /** It is what is shown from now on. */
        default void shown() {
            // most need not know
        }
    }

    /**
     * An empty picture.
     *
     * @param palette the colours as they are when they are asked for
     * @param painter what draws
     */
    public Picture(Supplier<Palette> palette, Painter painter) {
        this.painter = painter;
        lower = new Sides(3, palette);
        upper = new Sides(2, palette);
        setManaged(false);
        setMouseTransparent(true);
        probe.setManaged(false); // never shown: the style sheets tell it the font of the window
        Stream.concat(lower.images(), upper.images()).forEach(getChildren()::add);
        getChildren().add(probe);
        probe.fontProperty().addListener(_ -> restyle());
        Audience.whenGone(this, arrival::rest);
        ObservableValue<Double> screen = sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty).map(Number::doubleValue).orElse(1.0);
        renderScale =
                Bindings.createObjectBinding(() -> screen.getValue() * getLocalToSceneTransform().getMxx(), screen,
                        localToSceneTransformProperty());
        renderScale.addListener((_, _, _) -> mark());
    }

    /** From now on it is painted there. */
    public void paintIn(Studio shared) {
        studio = shared;
    }

    /** The fonts that it is drawn with. */
    public Fonts fonts() {
        return fonts;
    }

    /** Everything that is told is to be drawn again, and with it what is pointed at. */
    public void mark() {
        lowerDirty = true;
        requestLayout();
    }

    /** Only what is pointed at is to be drawn again. */
    public void markPointing() {
        upperDirty = true;
        requestLayout();
    }

    /** Colours or fonts have changed. */
    public void restyle() {
        lower.restyle();
        upper.restyle();
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
            fonts = Fonts.of(probe.getFont().getFamily());
            drawLower();
            drawUpper();
        }
    }

    private void drawLower() {
        boolean hurried = studio.isHurried();
        if (!lowerDirty || hurried && arrival.isAwaited()) { // what is being painted is shown first
            return;
        }
        lowerDirty = false;
        if (hurried) {
            Drawing drawing = painter.plan(surface(lower));
            arrival.await(drawing, studio.paint(drawing));
        } else {
            arrival.giveUp();
            Drawing drawing = painter.plan(surface(lower));
            drawing.paint();
            show(drawing);
        }
    }

    private void show(Drawing drawing) {
        lower.turn();
        drawing.shown();
        upperDirty = true;
    }

    private void drawUpper() {
        if (upperDirty) {
            upperDirty = false;
            PixelSurface surface = surface(upper);
            upper.clearBack();
            painter.paintPointing(surface);
            upper.turn();
        }
    }

    private PixelSurface surface(Sides sides) {
        return sides.back(shownWidth, shownHeight, renderScale.getValue(), fonts);
    }

    /** Looks in each frame whether what is being painted is done. */
    private final class Arrival extends AnimationTimer {

        private Optional<Future<?>> awaited = Optional.empty();
        private Drawing drawing = () -> {};

        boolean isAwaited() {
            return awaited.isPresent();
        }

        void await(Drawing begun, Future<?> painting) {
            drawing = begun;
            awaited = Optional.of(painting);
            start();
        }

        /** Nobody is there to see what is being painted: it is to be drawn when somebody is. */
        void rest() {
            if (isAwaited()) {
                giveUp();
                mark();
            }
        }

        /** Lets what is being painted be done, and shows nothing of it. */
        void giveUp() {
            studio.await();
            awaited = Optional.empty();
            stop();
        }

        @Override
        public void handle(long now) {
            if (awaited.filter(Future::isDone).isPresent()) {
                Studio.await(awaited.orElseThrow());
                awaited = Optional.empty();
                stop();
                show(drawing);
                requestLayout();
            }
        }
    }
}
