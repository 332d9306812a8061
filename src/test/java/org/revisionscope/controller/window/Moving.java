package org.revisionscope.controller.window;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;

import com.sun.javafx.tk.Toolkit;

/** Looks into the toolkit for what is moving; it has no list of its own for others. */
final class Moving {

    private Moving() {}

    /** The animations that run, but for those that only wait; on the FX thread. */
    static List<String> animations() {
        List<String> running = new ArrayList<>();
        for (Object animation : receivers("receivers")) {
            if (animation instanceof Animation moving && !(moving instanceof PauseTransition) && !isCaret(moving)
                    && moving.getStatus() == Animation.Status.RUNNING) {
                running.add(moving.toString());
            }
        }
        return running;
    }

    /** A caret goes on blinking in the toolkit after its field has lost the focus; it is not seen then. */
    private static boolean isCaret(Animation animation) {
        return animation instanceof Timeline line && line.getKeyFrames().stream()
                .anyMatch(frame -> String.valueOf(frame.getOnFinished()).contains("CaretBlinking"));
    }

    /** The timers of a package that are called once a frame; on the FX thread. */
    static List<String> timers(String ofPackage) {
        List<String> running = new ArrayList<>();
        for (Object timer : receivers("animationTimers")) {
            if (timer instanceof AnimationTimer && timer.getClass().getName().startsWith(ofPackage)) {
                running.add(timer.getClass().getName());
            }
        }
        return running;
    }

    /** Who is called once a frame: the first so many of an array. */
    private static List<Object> receivers(String name) {
        Object timer = Toolkit.getToolkit().getPrimaryTimer();
        Object records = field(timer, name);
        int length = (Integer) field(timer, name + "Length");
        List<Object> found = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            found.add(field(field(Array.get(records, i), "val$receiver"), "this$0"));
        }
        return found;
    }

    private static Object field(Object owner, String name) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(owner);
            } catch (NoSuchFieldException above) {
                // a class above may have it
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
        throw new IllegalStateException(owner.getClass() + " has no " + name);
    }
}
