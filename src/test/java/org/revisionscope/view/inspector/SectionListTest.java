package org.revisionscope.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.view.Fold;
import org.revisionscope.view.inspector.Sheet.Content;
import org.revisionscope.view.inspector.Sheet.Section;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SectionListTest {

    private final List<String> asked = new ArrayList<>();

    private Section section(String title, String line) {
        return new Section(title, "What it is", () -> {
            asked.add(title + " " + line);
            return Content.of(List.of(line));
        });
    }

    private static Button heading(SectionList list, int section) {
        return ((Fold) list.getChildren().get(section)).heading();
    }

    private static List<String> lines(SectionList list) {
        return list.lookupAll(".section-line").stream().map(line -> ((Label) line).getText()).toList();
    }

    /** Working a section out may take as long as a frame has, and it is shown anew with every move of the clock. */
    @Test
    void whatIsFoldedIsNotAskedForAndWhatIsOpenFollows() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            SectionList list = new SectionList();
            list.show(List.of(section("a", "1"), section("b", "1")));
            list.show(List.of(section("a", "2"), section("b", "2")));
            assertEquals(List.of(), asked);
            heading(list, 1).fire();
            assertEquals(List.of("b 2"), asked);
            list.show(List.of(section("a", "3"), section("b", "3")));
            assertEquals(List.of("b 2", "b 3"), asked);
            assertEquals(List.of("3"), lines(list));
            heading(list, 1).fire();
            list.show(List.of(section("a", "4"), section("b", "4")));
            assertEquals(2, asked.size(), "folded again");
            heading(list, 0).fire();
            assertEquals(List.of("4", "3"), lines(list));
        });
    }
}
