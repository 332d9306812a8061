package org.revisionscope.view.timeline.radar;

import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.FocusRing;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PictureRegion;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Studio;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.Sight;

/**
 * The whole run as a strip over its timeline, with a window that is what the timeline shows. The window is dragged, and
 * its edges; every drag has keys.
 */
public final class RadarView extends PictureRegion {

    private static final double HEIGHT = 28;
    private static final double STEP = 0.1;
    private static final double FINE = 0.01;
    private static final double PAGE = 0.9;
    private static final double FAR = 1e6;

    private final TimelineView timeline;
    private final Messages messages;
    private final RadarPainter painter;
    private Optional<Radar> radar = Optional.empty();
    private Optional<Drag> drag = Optional.empty();

    /** A drag as it began. */
    private record Drag(Radar radar, Radar.Grip grip, double x) {}

    /** The radar of a timeline. */
    public RadarView(TimelineView timeline, Messages messages) {
        super("radar");
        this.timeline = timeline;
        this.messages = messages;
        painter = new RadarPainter(messages);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleRoleDescription(messages.get("radar.accessible.role"));
        setAccessibleText(messages.get("radar.accessible"));
        setAccessibleHelp(messages.get("radar.accessible.help"));
        timeline.contentProperty().addListener(_ -> picture().mark());
        timeline.navigation().spanProperty().addListener(_ -> spanChanged());
        FocusRing.follow(this, picture()::mark);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        setOnMouseMoved(event -> setCursor(cursor(event.getX())));
        setOnKeyPressed(this::key);
    }

    /** From now on it is painted there, as its timeline is. */
    public void paintIn(Studio studio) {
        picture().paintIn(studio);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return HEIGHT;
    }

    private void spanChanged() {
        Span shown = timeline.navigation().span();
        setAccessibleText(messages.format("radar.accessible.shows", Dates.full(shown.from()), Dates.full(shown.to())));
        picture().mark();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || radar.isEmpty()) {
            return;
        }
        requestFocus();
        if (event.getClickCount() == 2) {
            timeline.navigation().fitAll();
            return;
        }
        Radar now = radar.get();
        Radar.Grip grip = now.at(event.getX());
        if (grip == Radar.Grip.ELSEWHERE) {
            Span centred = now.centredAt(event.getX());
            timeline.navigation().show(centred);
            now = now.with(centred);
        }
        drag = Optional.of(new Drag(now, grip, event.getX()));
        event.consume();
    }

    /** While something is dragged the radar keeps its scale, so that the window stays under the hand. */
    private void drag(MouseEvent event) {
        drag.ifPresent(begun -> timeline.navigation()
                .show(begun.radar().dragged(begun.grip(), event.getX() - begun.x())));
        event.consume();
    }

    private void release() {
        drag = Optional.empty();
        picture().mark();
    }

    private Cursor cursor(double x) {
        return radar.map(now -> switch (now.at(x)) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.MOVE;
            case ELSEWHERE -> Cursor.DEFAULT;
        }).orElse(Cursor.DEFAULT);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? FINE : STEP;
        boolean done = switch (event.getCode()) {
            case LEFT -> move(-step);
            case RIGHT -> move(step);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case HOME -> move(-FAR);
            case END -> move(FAR);
            case UP -> zoom(timeline.navigation()::zoomIn);
            case DOWN -> zoom(timeline.navigation()::zoomOut);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean move(double share) {
        radar.flatMap(now -> now.moved(share)).ifPresent(timeline.navigation()::show);
        return true;
    }

    private static boolean zoom(Runnable zoom) {
        zoom.run();
        return true;
    }

    @Override
    protected Picture.Drawing plan(PixelSurface surface) {
        double names = timeline.nameWidth();
        double width = getWidth() - names;
        Optional<Sight> sight = timeline.contentProperty().get().filter(_ -> width > 0).map(Sight::new);
        Span view = timeline.navigation().span();
        radar = sight.map(known -> drag.map(begun -> begun.radar().with(view))
                .orElseGet(() -> Radar.of(known, view, names, width)));
        Box box = new Box(0, 0, getWidth(), getHeight());
        Stroke ring = Stroke.solid(Role.FOCUS, FocusRing.isSeenOn(this) ? 3 : 1);
        Optional<Radar> planned = radar;
        return () -> sight.ifPresent(known -> painter.paint(surface, planned.orElseThrow(), known, box, ring));
    }
}
