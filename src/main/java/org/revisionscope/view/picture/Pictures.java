package org.revisionscope.view.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.SvgSurface;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.theme.ThemePalette;

/** Draws posters as files, in the colours of a look; needs no display, no window and no running toolkit. */
public final class Pictures {

    private static final String PIPELINES = "prism.order";

    private final Palette palette;

    private Pictures(Palette palette) {
        this.palette = palette;
    }

    /** Pictures in a look. */
    public static Pictures in(Theme theme) {
        return new Pictures(ThemePalette.of(theme));
    }

    /**
     * A picture as it stands in a file.
     *
     * @param size how large; empty for one in which all lanes have room
     */
    public Drawn draw(Poster poster, PictureFormat format, Optional<Size> size) {
        return switch (format) {
            case SVG -> svg(poster, size);
            case PNG -> png(poster, size);
        };
    }

    /** The same as pixels, for the clipboard. */
    public Image image(Poster poster, Optional<Size> size) {
        Plate.Taken taken = new Plate(palette).take(poster, size);
        WritableImage image = new WritableImage(taken.size().width(), taken.size().height());
        image.getPixelWriter().setPixels(0, 0, taken.size().width(), taken.size().height(),
                PixelFormat.getIntArgbInstance(), taken.pixels(), 0, taken.size().width());
        return image;
    }

    private Drawn png(Poster poster, Optional<Size> size) {
        if (System.getProperty(PIPELINES) == null) {
            System.setProperty(PIPELINES, "sw"); // letters come from JavaFX, which would look for a display first
        }
        Plate.Taken taken = new Plate(palette).take(poster, size);
        return new Drawn(PngFile.of(taken.pixels(), taken.size()), taken.size(), taken.hiddenRows());
    }

    private Drawn svg(Poster poster, Optional<Size> size) {
        Size fitting = size.orElseGet(() -> poster.sizeFor(Size.USUAL_WIDTH, new SvgSurface(1, 1, palette)));
        SvgSurface surface = new SvgSurface(fitting.width(), fitting.height(), palette);
        int hidden = poster.paint(surface, fitting);
        Caption caption = poster.caption();
        String document = surface.document(caption.title(), caption.date() + ": " + caption.sentence());
        return new Drawn(document.getBytes(StandardCharsets.UTF_8), fitting, hidden);
    }
}
