package org.revisionscope.view.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The ruler of cuts without a window: 900 pixels are ten days, of which the first ends at the cut. */
@ExtendWith(ApplicationExtension.class)
class CutRulerTest {

    private static final long DAY = 86_400_000L;
    private static final double WIDTH = 900;

    private final List<String> asked = new ArrayList<>();

    private final class Asking implements ImportActions {

        @Override
        public void type(int cut, String text) {
            throw new AssertionError("the ruler has no fields");
        }

        @Override
        public void move(int cut, long instant) {
            asked.add(cut + " to " + instant);
        }

        @Override
        public void remove(int cut) {
            asked.add(cut + " removed");
        }

        @Override
        public void add(String version) {
            throw new AssertionError("the ruler adds nothing");
        }

        @Override
        public void toggleMask() {
            throw new AssertionError("the ruler names nobody");
        }

        @Override
        public void take() {
            throw new AssertionError("the ruler takes nothing");
        }

        @Override
        public void cancel() {
            throw new AssertionError("the ruler ends nothing");
        }
    }

    private static RulerLine cutAt(long instant) {
        return new RulerLine("1.4.0", 0, 10 * DAY, List.of(DAY / 2, 2 * DAY, 9 * DAY),
                List.of(new RulerLine.Cut(instant, "r2 begins at " + instant)),
                List.of(new RevisionLine("r1", "", "1 task", OptionalInt.empty()),
                        new RevisionLine("r2", "", "2 tasks", OptionalInt.of(3))),
                3);
    }

    private CutRuler ruler() {
        CutRuler ruler = new CutRuler(new Asking(), Messages.load());
        ruler.show(cutAt(DAY));
        Scene scene = new Scene(ruler, WIDTH, 80);
        Stages.layOut(scene);
        return ruler;
    }

    private static void mouse(Node handle, EventType<MouseEvent> type, double x) {
        handle.fireEvent(new MouseEvent(type, x, 20, x, 20, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, false, false, false, null));
    }

    @Test
    void aCutFollowsTheMouseToTheMinute() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Node handle = ruler().lookup(".cut-handle");
            mouse(handle, MouseEvent.MOUSE_PRESSED, 90);
            mouse(handle, MouseEvent.MOUSE_DRAGGED, 360);
            mouse(handle, MouseEvent.MOUSE_DRAGGED, 361.3);
            mouse(handle, MouseEvent.MOUSE_DRAGGED, 5_000);
        });
        long between = Math.round(361.3 / WIDTH * 10 * DAY);
        assertEquals(List.of("3 to " + 4 * DAY, "3 to " + (between - between % 60_000), "3 to " + 10 * DAY), asked);
    }

    @Test
    void aCutIsMovedByADayOrAnHourAndTakenAwayWithKeys() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Node handle = ruler().lookup(".cut-handle");
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DELETE)) {
                handle.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, key == KeyCode.LEFT, false, false,
                        false));
            }
        });
        assertEquals(List.of("3 to " + 2 * DAY, "3 to " + (DAY - DAY / 24), "3 removed"), asked);
    }

    /** While a cut is dragged nothing but it and the labels beside it moves: all nodes stay. */
    @Test
    void aDragMakesNothingAnew() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            CutRuler ruler = ruler();
            List<Node> before = List.copyOf(ruler.getChildrenUnmodifiable());
            double x = ruler.lookup(".cut-handle").getLayoutX();
            ruler.show(cutAt(5 * DAY));
            ruler.layout();
            assertEquals(before, ruler.getChildrenUnmodifiable());
            assertTrue(ruler.lookup(".cut-handle").getLayoutX() > x + 300);
        });
    }
}
