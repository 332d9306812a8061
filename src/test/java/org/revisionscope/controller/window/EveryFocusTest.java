package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

/** Wherever Tab goes in the window, on a card or in a tab of the drawer, one sees that it is there. */
class EveryFocusTest extends UsedWindow {
    /** The least contrast between a place with the ring and the same place without it. */
    private static final double CONTRAST = 2.9; // pixels on an edge are a mixture
    /** A ring of two pixels, less its corners. */
    private static final double RING = 2 * 0.75;
    /** How much must change where only the line with the cursor has a ring. */
    private static final int LEAST = 80;
    private static final int ROOM = 6;

    @Test
    void isSeen() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        List<String> faults = new ArrayList<>();
        walk("window", 28, faults);
        for (KeyCode tab : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT6, KeyCode.DIGIT8, KeyCode.DIGIT9)) {
            user.pressesWithControl(tab);
            awaitStill();
            walk("tab " + tab.getName(), 12, faults);
        }
        for (KeyCode key : List.of(KeyCode.M, KeyCode.U, KeyCode.P)) {
            user.presses(key);
            user.await("a card", () -> user.shows(".card-frame"));
            user.await("it knows what follows", () -> !user.readsAll(".forecast-lines").toString().contains("Working"));
            awaitStill();
            walk("card of " + key.getName(), 8, faults);
            user.presses(KeyCode.ESCAPE);
            user.await("the card is gone", () -> !user.shows(".card-frame"));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void followsTheOrderInWhichTheWindowIsRead() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.presses(KeyCode.F8);
        List<Node> stops = new ArrayList<>();
        while (stops.size() < 40 && !stops.contains(user.focused())) {
            stops.add(user.focused());
            user.presses(KeyCode.TAB);
            user.awaitsFrame();
        }
        List<Node> read = Stream.of(".caption > .sentence", ".fleet-tree", ".verb-button", ".timeline", ".tab-pane",
                ".story-table", ".inspector-panel", ".status-bar > .button", ".transport > .button").map(user::seen)
                .toList();
        assertEquals(read, stops.stream().filter(read::contains).toList(), stops.toString());
        List<Node> back = new ArrayList<>(List.of(user.focused()));
        for (int n = 1; n < stops.size(); n++) {
            user.pressesWith(KeyCode.SHIFT, KeyCode.TAB);
            user.awaitsFrame();
            back.add(user.focused());
        }
        assertEquals(new HashSet<>(stops), new HashSet<>(back), "the same way back");
    }

    private void walk(String where, int most, List<String> faults) {
        Set<Node> met = new LinkedHashSet<>();
        WritableImage before = picture();
        for (int n = 0; n < most; n++) {
            user.presses(KeyCode.TAB);
            user.awaitsFrame();
            Node node = user.focused();
            WritableImage seen = before;
            WritableImage after = picture();
            if (!met.add(node)) {
                return;
            }
            int changed = user.onFx(() -> changed(node, seen, after));
            if (changed < least(node)) {
                faults.add(where + ", " + n + ": " + node + " " + changed + " of " + least(node));
            }
            before = after;
        }
        assertTrue(met.size() > 1, where);
    }

    /** Nothing moves any more that did for another reason. */
    private void awaitStill() {
        user.await("nothing moves", () -> {
            WritableImage now = picture();
            user.awaitsFrame();
            user.awaitsFrame();
            return isSame(now, picture());
        });
    }

    private static boolean isSame(WritableImage one, WritableImage other) {
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        int[] a = new int[width * height];
        int[] b = new int[width * height];
        one.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), a, 0, width);
        other.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), b, 0, width);
        return Arrays.equals(a, b);
    }

    private WritableImage picture() {
        return user.onFx(() -> user.focused().getScene().snapshot(null));
    }

    private static int least(Node node) {
        Bounds box = node.getLayoutBounds();
        return node instanceof CheckBox ? LEAST
                : node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                        ? (int) (RING * 2 * (box.getWidth() + box.getHeight()))
                        : LEAST;
    }

    /** How many pixels in and around a node have become clearly lighter or darker. */
    private static int changed(Node node, WritableImage before, WritableImage after) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        PixelReader old = before.getPixelReader();
        PixelReader now = after.getPixelReader();
        int changed = 0;
        for (int y = (int) Math.max(0, box.getMinY() - ROOM); y < Math.min(after.getHeight(),
                box.getMaxY() + ROOM); y++) {
            for (int x = (int) Math.max(0, box.getMinX() - ROOM); x < Math.min(after.getWidth(),
                    box.getMaxX() + ROOM); x++) {
                if (contrast(old.getColor(x, y), now.getColor(x, y)) >= CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
