package org.revisionscope.view.timeline;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.CanvasSurface;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.Surface;

/**
 * Two canvases, one over the other: the lower for what is told, the upper for what is pointed at. Whoever changes
 * something marks it; the next pulse draws once, however much was marked. The picture is its own layout root, so that
 * drawing lays out nothing else.
 */
final class Picture extends Region {

    private final Canvas lower = new Canvas();
    private final Canvas upper = new Canvas();
    private final Label probe = new Label();
    private final Supplier<Palette> palette;
    private final Painter painter;
    private boolean lowerDirty = true;
    private boolean upperDirty = true;
    private boolean surfacesStale = true;
    private Fonts fonts = new Fonts("System", 1);
    private List<CanvasSurface> surfaces = List.of();

    /** What draws the two canvases; each is transparent before. */
    interface Painter {

        /** Draws what is told. */
        void paint(Surface surface);

        /** Draws what is pointed at. */
        void paintPointing(Surface surface);
    }

    Picture(Supplier<Palette> palette, Painter painter) {
        this.palette = palette;
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
        probe.setManaged(false); // never shown: the style sheets tell it the font of the window
        getChildren().addAll(lower, upper, probe);
        probe.fontProperty().addListener(_ -> restyle());
    }

    /** Everything that is told is to be drawn again. */
    void mark() {
        lowerDirty = true;
        upperDirty = true;
        requestLayout();
    }

    /** Only what is pointed at is to be drawn again. */
    void markPointing() {
        upperDirty = true;
        requestLayout();
    }

    /** Colours or fonts have changed. */
    void restyle() {
        surfacesStale = true;
        mark();
    }

    /** Makes the canvases so large. */
    void size(double width, double height) {
        if (lower.getWidth() != width || lower.getHeight() != height) {
            resize(width, height);
            for (Canvas canvas : List.of(lower, upper)) {
                canvas.setWidth(width);
                canvas.setHeight(height);
            }
            mark();
        }
    }

    @Override
    protected void layoutChildren() {
        if (lower.getWidth() <= 0 || lower.getHeight() <= 0) {
            return;
        }
        if (surfacesStale) {
            style();
        }
        Box all = new Box(0, 0, lower.getWidth(), lower.getHeight());
        if (lowerDirty) {
            lowerDirty = false;
            surfaces.getFirst().clear(all);
            painter.paint(surfaces.getFirst());
        }
        if (upperDirty) {
            upperDirty = false;
            surfaces.getLast().clear(all);
            painter.paintPointing(surfaces.getLast());
        }
    }

    private void style() {
        surfacesStale = false;
        String family = probe.getFont().getFamily();
        if (!fonts.are(family, 1)) {
            fonts = new Fonts(family, 1);
        }
        Palette colours = palette.get();
        surfaces = List.of(new CanvasSurface(lower, colours, fonts), new CanvasSurface(upper, colours, fonts));
    }
}
