package org.revisionscope.view.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.timeline.Part;
import org.revisionscope.view.timeline.Span;
import org.revisionscope.view.timeline.TimelineView;

/** Timelines one under the other that show the same stretch of time: whoever moves one moves all. */
public final class TimelineStack extends VBox {

    private static final Span FIRST = new Span(0, Duration.ofDays(1).toMillis());

    private final Messages messages;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final List<TimelineView> timelines = new ArrayList<>();
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span", FIRST);
    private boolean linking;
    private boolean fresh;

    /**
     * What stands over a timeline.
     *
     * @param name what the future is called
     * @param numbers what it costs, in a few words
     * @param standing whether it is the open one
     */
    public record Heading(String name, String numbers, Standing standing) {}

    /** Whether a future is the one that the rest of the window shows. */
    public enum Standing {
        /** It is. */
        OPEN,
        /** It can be. */
        ASIDE
    }

    /** A stack of nothing. */
    public TimelineStack(Messages messages) {
        this.messages = messages;
        getStyleClass().add("timeline-stack");
        setMinSize(0, 0);
        span.addListener((_, _, wanted) -> show(wanted));
    }

    /** Whether nothing moves in the timelines. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Stacks so many timelines in place of those before. */
    public List<TimelineView> stack(int count) {
        timelines.forEach(view -> view.reducedMotionProperty().unbind());
        timelines.clear();
        getChildren().clear();
        for (int i = 0; i < count; i++) {
            TimelineView view = new TimelineView(messages, i == 0 ? Set.of(Part.RULER) : Set.of());
            view.reducedMotionProperty().bind(reducedMotion);
            view.setMinHeight(0);
            view.setPrefHeight(i == 0 ? TimelineView.RULER_PX : 0); // so that all have as much room for their lanes
            timelines.add(view);
            HBox heading = new HBox();
            heading.getStyleClass().add("timeline-heading");
            VBox.setVgrow(view, Priority.ALWAYS);
            getChildren().addAll(heading, view);
        }
        fresh = true;
        timelines.forEach(view -> view.navigation().spanProperty().addListener((_, _, shown) -> follow(view, shown)));
        return List.copyOf(timelines);
    }

    /** The timelines, from top to bottom. */
    public List<TimelineView> timelines() {
        return List.copyOf(timelines);
    }

    /** Writes the heading of a timeline; {@code open} is done when its button is pressed. */
    public void head(int timeline, Heading heading, Runnable open) {
        Label name = new Label(heading.name());
        name.getStyleClass().add("timeline-heading-name");
        Label numbers = new Label(heading.numbers());
        numbers.getStyleClass().add("muted");
        numbers.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox box = (HBox) getChildren().get(2 * timeline);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(name, numbers, between, standing(heading, open));
        timelines.get(timeline).setAccessibleText(messages.format("compare.timeline.spoken", heading.name()));
    }

    private Node standing(Heading heading, Runnable open) {
        return switch (heading.standing()) {
            case OPEN -> {
                Label pill = new Label(messages.get("branches.open"));
                pill.getStyleClass().add("branch-open");
                yield pill;
            }
            case ASIDE -> {
                Button button = new Button(messages.get("compare.open"));
                button.setAccessibleText(messages.format("compare.open.spoken", heading.name()));
                button.setTooltip(Tips.of(messages.format("compare.open.spoken", heading.name())));
                button.setOnAction(_ -> open.run());
                yield button;
            }
        };
    }

    /** The stretch of time that all of them show. */
    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    private void show(Span wanted) {
        if (!linking) {
            linking = true;
            timelines.stream().filter(view -> !view.navigation().span().equals(wanted))
                    .forEach(view -> view.navigation().show(wanted));
            linking = false;
        }
    }

    private void follow(TimelineView moved, Span shown) {
        if (!linking && !fresh && timelines.contains(moved)) {
            span.set(shown);
        }
    }

    /** A timeline chooses what it shows when it first gets its width; only then can it be shown something else. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (fresh && getWidth() > 0) {
            timelines.forEach(TimelineView::layout);
            show(span.get());
            fresh = false;
        }
    }
}
