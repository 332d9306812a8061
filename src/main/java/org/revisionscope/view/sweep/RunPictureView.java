package org.revisionscope.view.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PictureRegion;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.access.AccessibleItem;
import org.revisionscope.view.timeline.access.AccessibleItems;
import org.revisionscope.view.timeline.access.AccessibleList;

/**
 * A picture of runs as a control: one stop for Tab, arrows go to the nearest run and page keys through all of them, Enter or
 * a click opens one. Assistive tools
 * hear it as a list.
 */
public final class RunPictureView extends PictureRegion {

    /** No run. */
    public static final int NONE = -1;

    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE);
    private final String role;
    private final AccessibleList list = new AccessibleList(this, new Items());
    private RunDrawing drawing = (surface, area) -> {
        surface.fill(area, 0, Fill.solid(Role.SURFACE));
        return List.of();
    };
    private List<RunSpot> spots = List.of();
    private IntConsumer open = _ -> {};

    /**
     * An empty picture.
     *
     * @param key where the bundle has its words
     */
    public RunPictureView(Messages messages, String key) {
        super("run-picture");
        role = messages.get("sweep.accessible.run");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.get(key));
        setAccessibleHelp(messages.get("sweep.accessible.help"));
        setMinSize(0, 0);
        selected.addListener(_ -> {
            picture().markPointing();
            list.cursorMoved();
        });
        focusedProperty().addListener(_ -> picture().markPointing());
        setOnMouseMoved(event -> setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::key);
    }

    /** Shows the grid of a sweep. */
    public void showGrid(SweepResult result, SweepMeasure measure, Messages messages) {
        show(new HeatDrawing(result, measure, messages));
    }

    /** Shows exposure against disruption. */
    public void showFrontier(SweepResult result, Messages messages) {
        show(new FrontierDrawing(result, messages));
    }

    private void show(RunDrawing other) {
        drawing = other;
        picture().mark();
    }

    /** The run that the keyboard stands on, or {@link #NONE}; it may have no spot of its own here. */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /** What is done with the number of a run that is opened. */
    public void setOnOpen(IntConsumer listener) {
        open = listener;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            at(event).ifPresent(this::choose);
        }
    }

    private void choose(RunSpot spot) {
        selected.set(spot.run());
        open.accept(spot.run());
    }

    private Optional<RunSpot> at(MouseEvent event) {
        return spots.stream().filter(spot -> spot.box().grown(3).contains(event.getX(), event.getY())).findFirst();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || spots.isEmpty()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> go(RunWalk.next(spots, cursor(), RunWalk.Way.LEFT));
            case RIGHT -> go(RunWalk.next(spots, cursor(), RunWalk.Way.RIGHT));
            case UP -> go(RunWalk.next(spots, cursor(), RunWalk.Way.UP));
            case DOWN -> go(RunWalk.next(spots, cursor(), RunWalk.Way.DOWN));
            case PAGE_UP -> go(Math.max(0, cursor() - 1));
            case PAGE_DOWN -> go(Math.min(spots.size() - 1, cursor() + 1));
            case HOME -> go(0);
            case END -> go(spots.size() - 1);
            case ENTER -> enter();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean go(int index) {
        selected.set(spots.get(index).run());
        return true;
    }

    private boolean enter() {
        choose(spots.get(Math.max(0, cursor())));
        return true;
    }

    /** Where the selected run lies among the spots, or {@link #NONE}. */
    private int cursor() {
        return IntStream.range(0, spots.size()).filter(i -> spots.get(i).run() == selected.get()).findFirst()
                .orElse(NONE);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return list.answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!list.perform(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected Picture.Drawing plan(PixelSurface surface) {
        return () -> spots = drawing.paint(surface, new Box(0, 0, getWidth(), getHeight()));
    }

    @Override
    protected void paintPointing(PixelSurface surface) {
        int cursor = cursor();
        if (cursor != NONE) {
            Box box = spots.get(cursor).box().grown(1);
            double radius = box.width() < 20 ? box.width() / 2 : 2;
            surface.outline(box, radius, Stroke.solid(isFocused() ? Role.FOCUS : Role.TEXT, isFocused() ? 3 : 1.5));
        }
    }

    private final class Items implements AccessibleItems {

        @Override
        public int count() {
            return spots.size();
        }

        @Override
        public AccessibleItem item(int index) {
            RunSpot spot = spots.get(index);
            Box box = spot.box();
            return new AccessibleItem(spot.run(), role, spot.text(), 1, AccessibleItem.Fold.LEAF,
                    new BoundingBox(box.x(), box.y(), box.width(), box.height()));
        }

        @Override
        public int indexOf(Object key) {
            return IntStream.range(0, spots.size()).filter(i -> key.equals(spots.get(i).run())).findFirst()
                    .orElse(NONE);
        }

        @Override
        public int cursor() {
            return RunPictureView.this.cursor();
        }

        @Override
        public List<Integer> selected() {
            return cursor() == NONE ? List.of() : List.of(cursor());
        }

        @Override
        public List<Integer> inSight() {
            return IntStream.range(0, spots.size()).boxed().toList();
        }

        @Override
        public void moveTo(int index) {
            go(index);
        }

        @Override
        public void show(int index) {
            // all of them are in sight
        }

        @Override
        public void choose(int index) {
            RunPictureView.this.choose(spots.get(index));
        }

        @Override
        public void toggle(int index) {
            // nothing is folded
        }

        @Override
        public void showMenu(int index) {
            // there is none
        }
    }
}
