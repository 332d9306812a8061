package org.revisionscope.view.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;

import org.revisionscope.model.whatif.Curve;
import org.revisionscope.model.whatif.Trend;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;

/** A number that adds up over time, with the area under it. */
final class CurveChart implements Chart {

    private final String key;
    private final Function<Trend, Curve> curve;
    private final Messages messages;

    /**
     * A chart of a curve.
     *
     * @param key where the bundle has its words
     */
    CurveChart(String key, Function<Trend, Curve> curve, Messages messages) {
        this.key = key;
        this.curve = curve;
        this.messages = messages;
    }

    @Override
    public Plot draw(Surface surface, Box area, ChartsContent content) {
        Curve told = curve.apply(content.trend());
        Plot.title(surface, area, messages.get(key), number(content));
        Plot plot = Plot.in(surface, area, content, told.valueAt(content.clock()));
        for (int column = 0; column < plot.columns(); column++) {
            double y = plot.y(told.valueAt(plot.instantOf(column)));
            surface.fill(new Box(plot.box().x() + column, y, 1, plot.box().bottom() - y), 0, Fill.solid(Role.COUNT));
        }
        plot.trace(told::valueAt, Stroke.solid(Role.TEXT, 2));
        return plot;
    }

    @Override
    public String spoken(ChartsContent content) {
        return messages.format("charts.spoken.number", messages.get(key), number(content));
    }

    private String number(ChartsContent content) {
        BigDecimal value = BigDecimal.valueOf(curve.apply(content.trend()).valueAt(content.clock()))
                .setScale(1, RoundingMode.HALF_EVEN);
        return NumberFormat.getInstance(Locale.ENGLISH).format(value);
    }
}
