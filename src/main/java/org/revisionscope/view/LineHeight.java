package org.revisionscope.view;

import java.util.function.DoubleConsumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;

/** How high a line of a table is, whatever the size of the text. */
public final class LineHeight {

    private static final double EMS = 2;

    private LineHeight() {}

    /** The height for words in a font, on a whole pixel. */
    public static double of(Font font) {
        return Math.rint(EMS * font.getSize());
    }

    /** Tells the height now, and whenever the font changes. */
    public static void follow(ObservableValue<Font> font, DoubleConsumer height) {
        font.subscribe(now -> height.accept(of(now)));
    }
}
