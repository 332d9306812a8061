package org.revisionscope.view.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that pictures are written to. */
public enum PictureFormat {
    /** Pixels. */
    PNG(".png"),
    /** Shapes and words, which stay sharp at any size and can be searched. */
    SVG(".svg");

    private final String extension;

    PictureFormat(String extension) {
        this.extension = extension;
    }

    /** How the names of its files end. */
    public String extension() {
        return extension;
    }

    /** The format that the end of a file's name asks for. */
    public static Optional<PictureFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lower.endsWith(format.extension)).findFirst();
    }
}
