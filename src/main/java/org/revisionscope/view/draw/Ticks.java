package org.revisionscope.view.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Round numbers along an axis that begins at 0.
 *
 * @param step from one to the next: 1, 2 or 5 times a power of ten, and at least 1
 * @param top the last, not below the largest value
 */
public record Ticks(long step, long top) {

    /**
     * Ticks for an axis.
     *
     * @param most the largest value on it
     * @param count about how many steps there is room for
     */
    public static Ticks upTo(double most, int count) {
        long step = step(Math.max(1, most) / Math.max(1, count));
        return new Ticks(step, Math.max(step, (long) Math.ceil(most / step) * step));
    }

    private static long step(double least) {
        long power = 1;
        while (power * 10.0 <= least) {
            power *= 10;
        }
        for (long factor : List.of(1L, 2L, 5L)) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** All of them, from 0 on. */
    public List<Long> values() {
        List<Long> values = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            values.add(value);
        }
        return values;
    }

    /**
     * Draws a line across a plot for each, with its number at the left.
     *
     * @param y where a value lies, on a whole pixel
     * @param gap between the numbers and the plot
     */
    public void drawUp(Surface surface, Box plot, DoubleUnaryOperator y, double gap) {
        for (long value : values()) {
            double middle = y.applyAsDouble((double) value) + 0.5;
            surface.line(plot.x(), middle, plot.right(), middle, Stroke.solid(Role.GRID, 1));
            surface.text(words(label(value)).rightAligned(), plot.x() - gap, middle + 4);
        }
    }

    /** Words beside an axis. */
    public static Words words(String text) {
        return Words.of(text, Lettering.SMALL).in(Role.TEXT_MUTED);
    }

    /** How a tick is written: {@code 40}, {@code 1.2 M}. */
    public static String label(long value) {
        if (value < 10_000) {
            return Long.toString(value);
        }
        boolean millions = value >= 1_000_000;
        BigDecimal scaled = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(millions ? 1_000_000 : 1_000),
                new MathContext(3, RoundingMode.HALF_EVEN));
        return scaled.stripTrailingZeros().toPlainString() + (millions ? " M" : " k");
    }
}
