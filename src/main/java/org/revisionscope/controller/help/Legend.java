package org.revisionscope.controller.help;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.Messages;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.theme.ThemePalette;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.window.Swatch;

/** What the colours, patterns and signs in view mean. It lies over the timeline or the fleet map, and the
 * pointer passes through it. */
public final class Legend {
    private final Supplier<List<LegendEntry>> inView;
    private final DoubleSupplier below;
    private final ObservableValue<Theme> theme;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final VBox card = new VBox();
    private List<LegendEntry> shown = List.of();
    private long shownAt;

    /**
     * A legend that is closed.
     *
     * @param inView what there is to explain, when it is asked
     * @param below how many pixels at the bottom of the picture it does not cover, if there is room above them
     * @param theme the look that is on
     */
    public Legend(Supplier<List<LegendEntry>> inView, DoubleSupplier below, ObservableValue<Theme> theme,
            Messages messages) {
        this.inView = inView;
        this.below = below;
        this.theme = theme;
        this.messages = messages;
        card.getStyleClass().add("legend");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setMouseTransparent(true);
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        card.visibleProperty().bind(open);
        card.managedProperty().bind(open);
        StackPane.setAlignment(card, Pos.BOTTOM_RIGHT);
        theme.addListener((_, _, _) -> show(List.of()));
        open.addListener(_ -> shownAt = 0);
    }

    /** The actions that belong to it. */
    public List<Action> actions() {
        return List.of(Action.named("view.legend").keys("h").on(open).does(() -> open.set(!open.get())));
    }

    /** Whether it is open. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What is laid over the picture. */
    public Node card() {
        return card;
    }

    /** Follows the picture; called once per frame with its time in nanoseconds. */
    public void pulse(long nanos) {
        if (open.get()) {
            lie();
        }
        if (open.get() && (shownAt == 0 || nanos - shownAt >= Timing.LEGEND_STAYS.nanos())) {
            shownAt = nanos;
            List<LegendEntry> entries = inView.get();
            if (!entries.equals(shown)) {
                show(entries);
            }
        }
    }

    /** It lies over lanes, and where these are too low it begins at their top. */
    private void lie() {
        double room = card.getParent().getLayoutBounds().getHeight() - card.getHeight();
        Insets margin = new Insets(0, 0, Math.rint(Math.clamp(below.getAsDouble(), 0, Math.max(0, room))), 0);
        if (!margin.equals(StackPane.getMargin(card))) {
            StackPane.setMargin(card, margin);
        }
    }

    private void show(List<LegendEntry> entries) {
        shown = entries;
        Label title = new Label(messages.get("legend.title"));
        title.getStyleClass().add("panel-heading");
        card.getChildren().setAll(title);
        entries.forEach(entry -> card.getChildren().add(line(entry)));
        card.setAccessibleText(messages.format("legend.spoken",
                String.join(", ", entries.stream().map(LegendEntry::words).toList())));
    }

    private Label line(LegendEntry entry) {
        Label line =
                new Label(entry.words(), new Swatch(entry.fill(), entry.edge(), ThemePalette.of(theme.getValue())));
        line.setMinWidth(Label.USE_PREF_SIZE);
        return line;
    }
}
