package org.revisionscope.view.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.theme.ThemePalette;

/** Every look gives every role a colour, and the colours keep their distances. */
class TokensTest {

    private static final List<Role> STATES = List.of(Role.NEWEST, Role.SUPERSEDED, Role.MARKED, Role.RETIRING,
            Role.RETIRED, Role.LOST, Role.REPLACEMENT);
    private static final double LEAST_GRAPHIC = 2.95; // the palette's own figures are rounded to one place
    private static final double LEAST_TEXT = 4.5;
    private static final double LEAST_WEEKEND = 1.25;
    private static final double LEAST_DISTANCE = 20;

    /** Machado, Oliveira and Fernandes 2009, at full severity, on linear light. */
    private static final Map<String, double[]> VISIONS = Map.of(
            "normal", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "protanopia", new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
                -0.048116, 1.051998},
            "deuteranopia", new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
                0.042940, 0.968881},
            "tritanopia", new double[] {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,
                0.691367, 0.303900});

    @ParameterizedTest
    @EnumSource
    void graphicsAndWordsStandOutFromTheSurface(Theme theme) {
        Map<Role, Color> colours = colours(theme);
        Color surface = colour(colours, Role.SURFACE);
        for (Role state : STATES) {
            assertContrast(colour(colours, state), surface, LEAST_GRAPHIC, theme + " " + state);
        }
        for (Role ground : List.of(Role.SURFACE, Role.GROUP, Role.WEEKEND)) {
            assertContrast(colour(colours, Role.TEXT), colour(colours, ground), LEAST_TEXT,
                    theme + " text on " + ground);
            assertContrast(colour(colours, Role.TEXT_MUTED), colour(colours, ground), LEAST_TEXT,
                    theme + " muted on " + ground);
        }
        assertContrast(colour(colours, Role.TEXT_CHIP), colour(colours, Role.CHIP), LEAST_TEXT, theme + " chip");
        assertContrast(colour(colours, Role.BREACH), surface, LEAST_TEXT, theme + " breach");
        assertContrast(colour(colours, Role.FOCUS), surface, LEAST_GRAPHIC, theme + " focus");
        assertContrast(colour(colours, Role.WEEKEND), surface, LEAST_WEEKEND, theme + " weekend");
        assertContrast(surface, colour(colours, Role.NEWEST), LEAST_TEXT, theme + " words on the newest bar");
        assertContrast(surface, colour(colours, Role.SUPERSEDED), LEAST_TEXT, theme + " words on the superseded bar");
    }

    @ParameterizedTest
    @EnumSource
    void noTwoStatesLookAlikeToAnyone(Theme theme) {
        Map<Role, Color> colours = colours(theme);
        for (Map.Entry<String, double[]> vision : VISIONS.entrySet()) {
            for (Role one : STATES) {
                for (Role other : STATES) {
                    double distance = distance(lab(colour(colours, one), vision.getValue()),
                            lab(colour(colours, other), vision.getValue()));
                    assertTrue(one == other || distance >= LEAST_DISTANCE,
                            theme + ", " + vision.getKey() + ": " + one + " and " + other + " are " + distance
                                    + " apart");
                }
            }
        }
    }

    private static Color colour(Map<Role, Color> colours, Role role) {
        return Objects.requireNonNull(colours.get(role));
    }

    private static Map<Role, Color> colours(Theme theme) {
        Palette palette = ThemePalette.of(theme);
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        Stream.of(Role.values()).forEach(role -> colours.put(role, palette.colour(role)));
        return colours;
    }

    private static void assertContrast(Color one, Color other, double least, String what) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        double ratio = (lighter + 0.05) / (darker + 0.05);
        assertTrue(ratio >= least, what + ": " + ratio);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(Color colour, double[] vision) {
        double[] seen = times(vision, linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue()));
        double x = lightness((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = lightness(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = lightness((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double[] times(double[] matrix, double red, double green, double blue) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] =
                    Math.clamp(matrix[3 * i] * red + matrix[3 * i + 1] * green + matrix[3 * i + 2] * blue, 0.0, 1.0);
        }
        return product;
    }

    private static double lightness(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }
}
