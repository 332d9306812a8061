package org.revisionscope.view.branches;

import java.util.Optional;

import javafx.scene.AccessibleRole;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PictureRegion;
import org.revisionscope.view.draw.PixelSurface;

/** A miniature on the screen; nothing as long as there is none to show. */
public final class SketchView extends PictureRegion {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 28;

    private Optional<Shown> shown = Optional.empty();

    /**
     * What is shown.
     *
     * @param sketch the future
     * @param format what it has in common with those beside it
     * @param fork where it left another one, in milliseconds since the epoch
     */
    public record Shown(Sketch sketch, Format format, long fork) {}

    /** A view that shows nothing. */
    public SketchView() {
        super("sketch");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        setMinSize(WIDTH / 2, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /** Shows this from now on; empty for nothing. */
    public void show(Optional<Shown> next) {
        if (!next.equals(shown)) {
            shown = next;
            picture().setVisible(next.isPresent());
            picture().mark();
        }
    }

    @Override
    protected Picture.Drawing plan(PixelSurface surface) {
        return () -> shown
                .ifPresent(now -> new SketchPainter(surface, now.format(), new Box(0, 0, getWidth(), getHeight()))
                        .paint(now.sketch(), now.fork()));
    }
}
