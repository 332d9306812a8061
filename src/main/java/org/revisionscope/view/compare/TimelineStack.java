package org.revisionscope.view.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.frame.Part;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.TopRow;
import org.revisionscope.view.timeline.scale.Span;

/**
 * Timelines one under the other, under one ruler, that show the same stretch of time and the same lanes: whoever moves one
 * moves all. Where they have little room they show revisions without lanes; where they have too little, they scroll
 * together.
 */
public final class TimelineStack extends Pane {

    private static final Span FIRST = new Span(0, Duration.ofDays(1).toMillis());
    /** So high that notices of two places, two revisions without lanes and a floor can be seen. */
    private static final double LEAST_PX = 138;
    /** From this height on there are lanes too. */
    private static final double LANES_PX = 190;
    /** So high is at least what stands over a ghost. */
    private static final double OVER_GHOST_PX = 230;

    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

    private final Messages messages;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final List<TimelineView> timelines = new ArrayList<>();
    private final TimelineView ruler;
    private final VBox stacked = new VBox();
    private final ScrollPane room = new ScrollPane(stacked);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span", FIRST);
    /** How wide the timelines were when they were made to show the same. */
    private double linkedWidth;
    private boolean linking;

    /**
     * What stands over a timeline.
     *
     * @param name what the future is called
     * @param numbers what it costs, a few words each
     * @param standing whether it is the open one
     */
    public record Heading(String name, List<String> numbers, Standing standing) {}

    /** Whether a future is the one that the rest of the window shows. */
    public enum Standing {
        /** It is. */
        OPEN,
        /** It can be. */
        ASIDE,
        /** It can be, and is shown as what would have been. */
        GHOST
    }

    /** A stack of nothing. */
    public TimelineStack(Messages messages) {
        this.messages = messages;
        getStyleClass().add("timeline-stack");
        setMinSize(0, 0);
        ruler = new TimelineView(messages, Set.of(Part.RULER));
        ruler.setFocusTraversable(false); // each timeline below moves the clock by keys
        ruler.reducedMotionProperty().bind(reducedMotion);
        ruler.navigation().spanProperty().addListener((_, _, shown) -> follow(ruler, shown));
        ruler.navigation().ownNamesProperty().addListener((_, _, _) -> alignNames());
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setFocusTraversable(false); // Tab goes to what lies in it, and brings that into sight
        stacked.widthProperty().addListener((_, _, _) -> requestLayout());
        getChildren().addAll(ruler, room);
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
        stacked.getChildren().clear();
        for (int i = 0; i < count; i++) {
            TimelineView view = new TimelineView(messages, Set.of(Part.STRIPS));
            view.reducedMotionProperty().bind(reducedMotion);
            view.setMinHeight(LEAST_PX);
            view.setPrefHeight(LEAST_PX);
            timelines.add(view);
            FlowPane heading = new FlowPane();
            heading.getStyleClass().add("timeline-heading");
            VBox.setVgrow(view, Priority.ALWAYS);
            stacked.getChildren().addAll(heading, view);
        }
        linkedWidth = 0;
        alignNames();
        timelines.forEach(view -> {
            view.navigation().spanProperty().addListener((_, _, shown) -> follow(view, shown));
            view.navigation().ownNamesProperty().addListener((_, _, _) -> alignNames());
            view.navigation().topRowProperty().addListener((_, _, top) -> scroll(top));
        });
        return List.copyOf(timelines);
    }

    /** The timelines, from top to bottom. */
    public List<TimelineView> timelines() {
        return List.copyOf(timelines);
    }

    /** The ruler over all of them. */
    public TimelineView ruler() {
        return ruler;
    }

    /** Writes the heading of a timeline; {@code open} is done when its button is pressed. */
    public void head(int timeline, Heading heading, Runnable open) {
        Label name = new Label(heading.name());
        name.getStyleClass().add("timeline-heading-name");
        FlowPane box = (FlowPane) stacked.getChildren().get(2 * timeline);
        name.maxWidthProperty().bind(box.widthProperty());
        box.getChildren().setAll(name);
        heading.numbers().forEach(number -> {
            Label words = new Label(number);
            words.getStyleClass().add("muted");
            box.getChildren().add(words);
        });
        box.getChildren().add(standing(heading, open));
        timelines.get(timeline).setAccessibleText(messages.format("compare.timeline.spoken", heading.name()));
        if (heading.standing() == Standing.GHOST) {
            Label ghost = new Label(messages.get("compare.ghost"));
            ghost.getStyleClass().add("branch-open");
            ghost.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(1, ghost);
        }
    }

    /** Shows a timeline paler, and gives the others more room; no timeline is a ghost where it is empty. */
    public void haunt(OptionalInt ghost) {
        for (int i = 0; i < timelines.size(); i++) {
            boolean isGhost = ghost.equals(OptionalInt.of(i));
            timelines.get(i).pseudoClassStateChanged(GHOST, isGhost);
            timelines.get(i).setMinHeight(ghost.isEmpty() ? LEAST_PX : isGhost ? LANES_PX : OVER_GHOST_PX);
        }
    }

    private Node standing(Heading heading, Runnable open) {
        return switch (heading.standing()) {
            case OPEN -> {
                Label pill = new Label(messages.get("branches.open"));
                pill.getStyleClass().add("branch-open");
                pill.setMinWidth(USE_PREF_SIZE);
                yield pill;
            }
            case ASIDE, GHOST -> {
                Button button = new Button(messages.get("compare.open"));
                button.setMinWidth(USE_PREF_SIZE);
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

    /** The stretch that shows the whole of every timeline; empty while none has anything to show. */
    public Optional<Span> whole() {
        return timelines.stream().flatMap(view -> view.navigation().whole().stream()).reduce(Span::around);
    }

    /** The longest name of any makes room in all, so that an instant lies over itself. */
    private void alignNames() {
        if (!linking) {
            linking = true;
            double widest = all().mapToDouble(view -> view.navigation().ownNamesProperty().get()).max().orElseThrow();
            all().forEach(view -> view.navigation().widenNames(widest));
            linking = false;
            show(span.get());
        }
    }

    private Stream<TimelineView> all() {
        return Stream.concat(Stream.of(ruler), timelines.stream());
    }

    private void show(Span wanted) {
        if (!linking) {
            linking = true;
            all().filter(view -> !view.navigation().span().equals(wanted))
                    .forEach(view -> view.navigation().show(wanted));
            linking = false;
        }
    }

    /** Whoever moves one moves all; what only gets another width moves none. */
    private void follow(TimelineView moved, Span shown) {
        boolean isShown = moved == ruler || timelines.contains(moved);
        if (!linking && isShown && moved.getWidth() == linkedWidth) {
            span.set(shown);
        }
    }

    private void scroll(Optional<TopRow> top) {
        if (!linking) {
            linking = true;
            timelines.forEach(view -> view.navigation().scrollTo(top));
            linking = false;
        }
    }

    /** The ruler is as wide as the timelines, which a scroll bar may make narrower; they all go on showing what they did. */
    @Override
    protected void layoutChildren() {
        room.resizeRelocate(0, TimelineView.RULER_PX, getWidth(), Math.max(0, getHeight() - TimelineView.RULER_PX));
        room.layout();
        timelines.forEach(view -> view.folds()
                .show(view.getHeight() >= LANES_PX ? Folds.Depth.LANES : Folds.Depth.REVISIONS));
        double width = stacked.getWidth();
        ruler.resizeRelocate(0, 0, width, TimelineView.RULER_PX);
        ruler.layout();
        if (width != linkedWidth) {
            linkedWidth = width;
            show(span.get());
        }
    }
}
