package org.revisionscope.view.window;

import java.util.Optional;

import javafx.scene.canvas.Canvas;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.CanvasSurface;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.Stroke;

/** A small piece of bar that shows a colour with its pattern. */
public final class Swatch extends Canvas {
    private static final double WIDTH = 24;
    private static final double HEIGHT = 12;

    /** A piece with this inside and this outline. */
    public Swatch(Optional<Fill> fill, Optional<Stroke> edge, Palette palette) {
        super(WIDTH, HEIGHT);
        CanvasSurface surface = new CanvasSurface(this, palette, new Fonts("System", 1));
        Box box = new Box(0, 0, WIDTH, HEIGHT);
        fill.ifPresent(inside -> surface.fill(box, 0, inside));
        edge.ifPresent(outline -> surface.outline(box.grown(-0.5), 0, outline));
    }
}
