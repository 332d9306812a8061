package org.revisionscope.controller.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TabsTest {

    @Test
    @DisplayName("a panel is seen while its tab is shown; one in no tab is always seen")
    void seen(FxRobot robot) {
        robot.interact(() -> {
            StackPane first = new StackPane();
            StackPane second = new StackPane();
            TabPane tabs = new TabPane(new Tab("1", first), new Tab("2", second));
            ObservableValue<Boolean> seen = Tabs.seen(second);
            assertTrue(seen.getValue());
            new Scene(tabs);
            tabs.applyCss();
            assertEquals(List.of(true, false), List.of(Tabs.seen(first).getValue(), seen.getValue()));
            tabs.getSelectionModel().select(1);
            assertEquals(List.of(false, true), List.of(Tabs.seen(first).getValue(), seen.getValue()));
        });
    }

    @Test
    @DisplayName("a panel out of sight is left as it is, and catches up when it is seen again")
    void outOfSight(FxRobot robot) {
        robot.interact(() -> {
            SimpleObjectProperty<Now> now = new SimpleObjectProperty<>(Now.at(new Chronicle(), 0));
            Watch watch = new Watch(now, new SimpleObjectProperty<>(Selection.NONE), Messages.load());
            SimpleObjectProperty<Boolean> seen = new SimpleObjectProperty<>(true);
            List<Long> shown = new ArrayList<>();
            watch.follow(() -> shown.add(watch.now().instant()), seen);
            now.set(Now.at(new Chronicle(), 1));
            seen.set(false);
            now.set(Now.at(new Chronicle(), 2));
            now.set(Now.at(new Chronicle(), 3));
            assertEquals(List.of(1L), shown);
            seen.set(true);
            assertEquals(List.of(1L, 3L), shown);
        });
    }
}
