package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import com.sun.glass.ui.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.sight.Subject;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What an assistive tool is told by itself, without asking. */
@ExtendWith(ApplicationExtension.class)
class NotificationsTest {

    private TimelineView timeline;

    /** Stands where the toolkit would talk to the system. */
    private static final class Tool extends Accessible {
        private final List<AccessibleAttribute> told = new ArrayList<>();

        @Override
        public void sendNotification(AccessibleAttribute attribute) {
            told.add(attribute);
        }

        @Override
        protected long getNativeAccessible() {
            return 0;
        }

        /** Listens to a node from now on. */
        static Tool of(Node node) {
            try {
                Field accessible = Node.class.getDeclaredField("accessible");
                accessible.setAccessible(true);
                Tool tool = new Tool();
                accessible.set(node, tool);
                return tool;
            } catch (ReflectiveOperationException changed) {
                throw new LinkageError("the toolkit keeps it elsewhere", changed);
            }
        }
    }

    @Start
    void start(Stage unused) {
        timeline = new TimelineView(Messages.load());
        Scene scene = new Scene(new StackPane(timeline), 888, 560);
        Theme.LIGHT.applyTo(scene);
        timeline.setContent(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private Node underCursor() {
        return (Node) timeline.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    @Test
    void everyMoveOfTheCursorIsTold() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Tool tool = Tool.of(timeline);
            Node before = underCursor();
            timeline.walk().moveLines(1);
            assertEquals(List.of(AccessibleAttribute.FOCUS_ITEM), tool.told);
            assertTrue(!before.equals(underCursor()), "another item has the cursor");
            timeline.walk().moveAlong(1);
            assertEquals(2, tool.told.size());
            timeline.selectionProperty().set(new Subject.OfTask(6));
            assertEquals(AccessibleAttribute.FOCUS_ITEM, tool.told.getLast());
            assertEquals(3, tool.told.size());
        });
    }

    @Test
    void aNewCaptionIsToldOfWhatTheCursorStandsOn() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            timeline.walk().moveLines(2);
            Tool item = Tool.of(underCursor());
            timeline.captionProperty().set("AWS: r6 was marked.");
            assertEquals(List.of(AccessibleAttribute.TEXT), item.told);
        });
    }
}
