package org.revisionscope.view.timeline;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;

/** The stretch of time that is being picked, with its dates and its length; releasing the button shows it. */
final class SpanBand extends StackPane {

    /** A narrower band is a slip of the hand. */
    private static final double LEAST = 4;

    private final Messages messages;
    private final Label label = new Label();
    private double begun;
    private double now;

    SpanBand(Messages messages) {
        this.messages = messages;
        getStyleClass().add("timeline-span");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setAlignment(Pos.TOP_CENTER);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    /** The button went down at an x. */
    void begin(double x) {
        begun = x;
        now = x;
    }

    /** The pointer is at an x, in a control of this height. */
    void moveTo(double x, TimeScale scale, double height) {
        now = Math.clamp(x, scale.leftX(), scale.rightX());
        long from = scale.instant(Math.min(begun, now));
        long to = scale.instant(Math.max(begun, now));
        label.setText(messages.format("timeline.span", Dates.minutes(from), Dates.minutes(to), Dates.span(to - from)));
        setVisible(true);
        resizeRelocate(Math.min(begun, now), Metrics.RULER_HEIGHT, Math.abs(now - begun),
                height - Metrics.RULER_HEIGHT);
    }

    /** What was picked; the band is gone. Nothing if the pointer hardly moved or the stretch is too short to be shown. */
    Optional<Span> end(TimeScale scale) {
        setVisible(false);
        long from = scale.instant(Math.min(begun, now));
        long to = scale.instant(Math.max(begun, now));
        return Math.abs(now - begun) < LEAST || to - from < TimeScale.SHORTEST_SPAN
                ? Optional.empty()
                : Optional.of(new Span(from, to));
    }
}
