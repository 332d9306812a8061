package org.revisionscope.view.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sides of a drawing, drawn on in turn: it is drawn on the back of what is shown and then turned over. The renderer
 * may still be reading the pixels of the frame before, and would show them half drawn.
 */
final class Sides {

    private final List<Side> sides;
    private final Supplier<Palette> palette;
    private int front;

    /**
     * Sides of nothing yet.
     *
     * @param count 2 for what is drawn within a frame, 3 for what may be drawn until the next one
     * @param palette the colours as they are when they are asked for
     */
    Sides(int count, Supplier<Palette> palette) {
        this.palette = palette;
        sides = Stream.generate(Side::new).limit(count).toList();
        images().forEach(image -> image.setVisible(false));
    }

    /** What shows them. */
    Stream<PixelImage> images() {
        return sides.stream().map(side -> side.image);
    }

    /** Colours or fonts have changed. */
    void restyle() {
        sides.forEach(side -> side.surface = Optional.empty());
    }

    /**
     * The back, of a size, to be drawn on.
     *
     * @param scale how many pixels of the screen one unit takes
     */
    PixelSurface back(double width, double height, double scale, Fonts fonts) {
        return backSide().prepared(width, height, scale, fonts);
    }

    /** Takes away what was drawn on the back. */
    void clearBack() {
        backSide().image.clear();
    }

    /** Shows what was drawn on the back. */
    void turn() {
        Side shown = sides.get(front);
        front = (front + 1) % sides.size();
        sides.get(front).image.show();
        shown.image.setVisible(false);
    }

    private Side backSide() {
        return sides.get((front + 1) % sides.size());
    }

    /** One side, with pixels of its own. */
    private final class Side {

        private final PixelImage image = new PixelImage();
        private Optional<Pixels> pixels = Optional.empty();
        private Optional<PixelSurface> surface = Optional.empty();

        PixelSurface prepared(double width, double height, double scale, Fonts fonts) {
            Optional<Pixels> fresh = image.size(width, height, scale);
            if (fresh.isPresent()) {
                pixels = fresh;
                surface = Optional.empty();
            }
            if (surface.isEmpty()) {
                surface = pixels.map(each -> new PixelSurface(each, scale, palette.get(), fonts));
            }
            return surface.orElseThrow();
        }
    }
}
