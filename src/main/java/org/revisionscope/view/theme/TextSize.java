package org.revisionscope.view.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;

/**
 * How large all words are, and with them whatever is measured by words: the user's choice, and half as much again while the
 * window is looked at from afar. Only the FX thread uses it.
 */
public final class TextSize {
    /** The smallest choice, in percent. */
    public static final int LEAST = 100;
    /** The largest choice, in percent. */
    public static final int MOST = 200;
    /** The sizes that are offered, in percent. */
    public static final List<Integer> OFFERED = List.of(LEAST, 110, 125, 150, 175, MOST);

    private static final double BASE_PX = 13;
    private static final double ICON_PX = 16;
    private static final double FROM_AFAR = 1.5;
    private static final String SHEET = "data:text/css;charset=utf-8,";

    private final IntegerProperty percent = new SimpleIntegerProperty(this, "percent", LEAST);
    private final BooleanProperty fromAfar = new SimpleBooleanProperty(this, "fromAfar");
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);

    /** As large as it is designed. */
    public TextSize() {
        percent.addListener(_ -> update());
        fromAfar.addListener(_ -> update());
    }

    /** What the user chose, from {@link #LEAST} to {@link #MOST} percent; other values count as the nearest of these. */
    public IntegerProperty percentProperty() {
        return percent;
    }

    /** Whether the window is looked at from afar. */
    public BooleanProperty fromAfarProperty() {
        return fromAfar;
    }

    /** How many times larger than designed. */
    public ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    /** Gives the scene and its pop-ups words of this size, now and whenever it changes. */
    public void dress(Scene scene) {
        factor.subscribe(now -> {
            scene.getStylesheets().removeIf(sheet -> sheet.startsWith(SHEET));
            if (now.doubleValue() != 1) {
                scene.getStylesheets().add(sheet(now.doubleValue()));
            }
        });
    }

    private static String sheet(double factor) {
        String css = ".root { -fx-font-size: " + BASE_PX * factor + "px; } .ikonli-font-icon { -fx-icon-size: "
                + ICON_PX * factor + "px; }";
        return SHEET + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void update() {
        factor.set(Math.clamp(percent.get(), LEAST, MOST) / 100.0 * (fromAfar.get() ? FROM_AFAR : 1));
    }
}
