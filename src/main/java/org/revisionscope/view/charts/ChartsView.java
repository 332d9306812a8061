package org.revisionscope.view.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.revisionscope.model.whatif.Trend;
import org.revisionscope.view.FocusRing;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PictureRegion;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;

/**
 * Health, tasks by revision, exposure and disruption up to the clock, beside each other where there is room. A click or a drag moves the clock;
 * what they say at the clock is the control's own text.
 */
public final class ChartsView extends PictureRegion {

    private final List<Chart> charts;
    private final String name;
    private Optional<ChartsContent> content = Optional.empty();
    private List<Plot> plots = List.of();
    private LongConsumer seek = _ -> {};

    /** Charts without content. */
    public ChartsView(Messages messages) {
        super("charts");
        charts = List.of(new HealthChart(messages), new RevisionsChart(messages),
                new CurveChart("charts.exposure", Trend::exposure, messages),
                new CurveChart("charts.disruption", Trend::disruption, messages));
        name = messages.get("charts.accessible");
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        FocusRing.follow(this, picture()::markPointing);
        setOnMousePressed(this::point);
        setOnMouseDragged(this::point);
    }

    /** Shows this from now on. */
    public void setContent(ChartsContent shown) {
        content = Optional.of(shown).filter(known -> !known.isEmpty());
        setAccessibleText(content.map(known -> charts.stream().map(chart -> chart.spoken(known))
                .collect(Collectors.joining(" "))).orElse(name));
        picture().mark();
    }

    /** What is done with an instant that is pointed at, in milliseconds since the epoch. */
    public void setOnSeek(LongConsumer listener) {
        seek = listener;
    }

    /** How wide the chart of a service's health is. */
    public static double healthWidth(double width) {
        return Shelves.of(width).boxes(0).getFirst().width();
    }

    /** Draws all charts side by side, and answers where their values lie. */
    List<Plot> paint(Surface surface, double width, double height) {
        surface.fill(new Box(0, 0, width, height), 0, Fill.solid(Role.SURFACE));
        List<Plot> drawn = new ArrayList<>();
        List<Box> boxes = Shelves.of(width).boxes(height);
        content.ifPresent(shown -> {
            for (int i = 0; i < charts.size(); i++) {
                Plot plot = charts.get(i).draw(surface, boxes.get(i), shown);
                plot.drawClock();
                drawn.add(plot);
            }
        });
        return drawn;
    }

    /** Where there is no room for all charts beside each other, they stand on several shelves. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Shelves.of(width < 0 ? getWidth() : width).leastHeight();
    }

    private void point(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        plots.stream().filter(plot -> plot.box().grown(Shelves.GAP / 2).contains(event.getX(), event.getY()))
                .findFirst()
                .ifPresent(plot -> seek.accept(Math.clamp(plot.instant(event.getX()), plot.content().from(),
                        plot.content().to())));
    }

    @Override
    protected Picture.Drawing plan(PixelSurface surface) {
        return () -> plots = paint(surface, getWidth(), getHeight());
    }

    @Override
    protected void paintPointing(PixelSurface surface) {
        if (FocusRing.isSeenOn(this)) {
            surface.outline(new Box(1, 1, getWidth() - 2, getHeight() - 2), 3, Stroke.solid(Role.FOCUS, 2));
        }
    }
}
