package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.RecordingSurface.Said;

/** The words where bars end. */
class EndLabelsTest {

    @Test
    void neighboursThatEndAlikeShareOneSignHoweverOftenTheyDo() {
        Drawings drawings = Drawings.between(Stories.of("migrate-to-1-4").behindCurtain("2020-09-07T11:50:00Z"),
                "2020-09-07T10:00:00Z", "2020-09-07T12:00:00Z");
        List<Double> where = drawings.only(new TaskLayer(Messages.load())).operations().stream()
                .filter(Said.class::isInstance).map(Said.class::cast)
                .filter(said -> "∅".equals(said.words().text())).map(Said::x).toList();
        assertTrue(where.size() > 4, "two cannot start, again and again: " + where);
        assertEquals(where.stream().distinct().toList(), where, "one sign for both");
    }

    @Test
    void whatIsAheadHasItsRoom() {
        Stories story = Stories.of("migrate-to-1-4");
        assertEquals(List.of("∅ never started"), rightOfClock(story.behindCurtain("2020-09-07T11:50:00Z")));
        assertEquals("∅", rightOfClock(story.at("2020-09-07T11:50:00Z")).getFirst(), "the next is tried at 12:02");
    }

    private static List<String> rightOfClock(TimelineContent content) {
        Drawings drawings = Drawings.between(content, "2020-09-07T11:00:00Z", "2020-09-07T14:00:00Z");
        double clock = drawings.x("2020-09-07T11:50:00Z");
        List<Said> said = drawings.only(new TaskLayer(Messages.load())).operations().stream()
                .filter(Said.class::isInstance).map(Said.class::cast).filter(each -> each.x() > clock).toList();
        return said.stream().filter(each -> "∅".equals(each.words().text()))
                .map(sign -> said.stream().filter(each -> each.x() > sign.x() && each.x() < sign.x() + 24)
                        .map(words -> "∅ " + words.words().text()).findFirst().orElse("∅"))
                .toList();
    }
}
