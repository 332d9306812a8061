package org.revisionscope.view.picture;

import java.util.Optional;

import javafx.scene.text.Font;

import org.revisionscope.view.draw.FontFamilies;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Pixels;
import org.revisionscope.view.draw.Surface;

/** Takes posters as pixels. */
final class Plate {

    private final Palette palette;
    private final Fonts fonts = Fonts.of(FontFamilies.firstOf(Font.getFamilies()));

    Plate(Palette palette) {
        this.palette = palette;
    }

    /**
     * A picture.
     *
     * @param pixels row by row, opaque
     * @param size how large it is
     * @param hiddenRows how many rows of the timeline had no room
     */
    record Taken(int[] pixels, Size size, int hiddenRows) {}

    /** Draws a poster; without a size it is as high as its lanes need. */
    Taken take(Poster poster, Optional<Size> asked) {
        Size size = asked.orElseGet(() -> poster.sizeFor(Size.USUAL_WIDTH, on(new Pixels(1, 1))));
        Pixels pixels = new Pixels(size.width(), size.height());
        int hidden = poster.paint(on(pixels), size);
        return new Taken(pixels.argb(), size, hidden);
    }

    private Surface on(Pixels pixels) {
        return new PixelSurface(pixels, 1, palette, fonts);
    }
}
