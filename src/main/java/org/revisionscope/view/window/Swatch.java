package org.revisionscope.view.window;

import java.util.Optional;

import javafx.scene.layout.Region;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Stroke;

/** A small piece of bar that shows a colour with its pattern, drawn as the timeline draws it. */
public final class Swatch extends Region {
    private static final double WIDTH = 24;
    private static final double HEIGHT = 12;
    private static final Box BOX = new Box(0, 0, WIDTH, HEIGHT);

    private final Picture picture;

    /** A piece with this inside and this outline. */
    public Swatch(Optional<Fill> fill, Optional<Stroke> edge, Palette palette) {
        picture = new Picture(() -> palette, new Painter(fill, edge));
        getChildren().add(picture);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        picture.size(WIDTH, HEIGHT);
    }

    private record Painter(Optional<Fill> fill, Optional<Stroke> edge) implements Picture.Painter {

        @Override
        public Picture.Drawing plan(PixelSurface surface) {
            return () -> {
                fill.ifPresent(inside -> surface.fill(BOX, 0, inside));
                edge.ifPresent(outline -> surface.outline(BOX.grown(-0.5), 0, outline));
            };
        }

        @Override
        public void paintPointing(PixelSurface surface) {
            // nobody points at it
        }
    }
}
