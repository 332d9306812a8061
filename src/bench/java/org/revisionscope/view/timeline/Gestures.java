package org.revisionscope.view.timeline;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.theme.Theme;

/** Moves a timeline as a hand would, one frame after the other: there and back, closer and away. */
public final class Gestures {

    /** After so many frames everything is where it was. */
    public static final int FRAMES = 120;

    private static final int LEG = FRAMES / 4;
    private static final double PAN = 9;
    private static final double ZOOM = 1.05;

    private Gestures() {
    }

    /** How many pixels the view moves in a frame. */
    public static double pan(int frame) {
        int within = frame % FRAMES;
        return within < LEG ? PAN : within < 2 * LEG ? -PAN : 0;
    }

    /** How much more detail is shown in a frame. */
    public static double zoom(int frame) {
        int within = frame % FRAMES;
        return within < 2 * LEG ? 1 : within < 3 * LEG ? ZOOM : 1 / ZOOM;
    }

    /** The colours that the light theme gives to a control. */
    public static Palette palette(TimelineView view, double width, double height) {
        Scene scene = new Scene(new StackPane(view), width, height);
        Theme.LIGHT.applyTo(scene);
        scene.getRoot().applyCss();
        return view.palette();
    }

    /** Moves the real control. */
    public static void frame(TimelineView view, int frame) {
        if (zoom(frame) == 1) {
            view.navigation().panBy(pan(frame));
        } else {
            view.navigation().zoomBy(zoom(frame), view.getWidth() / 2);
        }
    }
}
