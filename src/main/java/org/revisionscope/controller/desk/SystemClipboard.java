package org.revisionscope.controller.desk;

import java.util.Map;
import java.util.Optional;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** What other programs can paste. */
public final class SystemClipboard {

    private SystemClipboard() {}

    /** Copies a text. */
    public static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** Copies a picture. */
    public static void copy(Image picture) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
    }

    /** What other programs copy and paste as text. */
    public static Clip texts() {
        return new Clip() {
            @Override
            public void copy(String text) {
                SystemClipboard.copy(text);
            }

            @Override
            public String text() {
                return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
            }
        };
    }
}
