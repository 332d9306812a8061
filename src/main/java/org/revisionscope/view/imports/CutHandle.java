package org.revisionscope.view.imports;

import java.util.concurrent.TimeUnit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** A cut on the ruler: dragged by the mouse, moved a day by the arrows, with Shift an hour. */
final class CutHandle extends Region {

    private static final long DAY = TimeUnit.DAYS.toMillis(1);
    private static final long HOUR = TimeUnit.HOURS.toMillis(1);
    private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);
    private static final double WIDTH = 24;
    private static final double GRIP = 8;

    private final CutRuler ruler;
    private final ImportActions actions;
    private final Tooltip tip = Tips.of("");
    private int index;
    private long at;

    CutHandle(CutRuler ruler, ImportActions actions, Messages messages) {
        this.ruler = ruler;
        this.actions = actions;
        Region stroke = new Region();
        stroke.getStyleClass().add("stroke");
        stroke.setMouseTransparent(true);
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setMouseTransparent(true);
        getChildren().addAll(stroke, grip);
        getStyleClass().add("cut-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(messages.get("imports.cut.help"));
        setPrefWidth(WIDTH);
        Tooltip.install(this, tip);
        setOnMousePressed(_ -> requestFocus());
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::press);
    }

    void show(int place, RulerLine.Cut cut) {
        index = place;
        at = cut.at();
        tip.setText(cut.spoken());
        setAccessibleText(cut.spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void drag(MouseEvent event) {
        long instant = ruler.at(ruler.sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
        actions.move(index, instant - instant % MINUTE);
        event.consume();
    }

    private void press(KeyEvent event) {
        long step = event.isShiftDown() ? HOUR : DAY;
        switch (event.getCode()) {
            case LEFT -> actions.move(index, at - step);
            case RIGHT -> actions.move(index, at + step);
            case DELETE, BACK_SPACE -> actions.remove(index);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double middle = snapPositionX(getWidth() / 2);
        getChildren().getFirst().resizeRelocate(middle - 1, 0, 2, getHeight());
        getChildren().getLast().resizeRelocate(middle - GRIP / 2, snapPositionY(getHeight() / 2 - GRIP), GRIP,
                2 * GRIP);
    }
}
