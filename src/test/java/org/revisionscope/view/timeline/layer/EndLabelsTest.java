package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Outlined;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.sight.TimelineContent;

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

    @Test
    void whatIsMissingBeginsAtTheEndOfTheTaskAndHasNoEndInView() {
        Drawings drawings = Drawings.between(Stories.threeServicesMarked().at("2025-03-01T18:00:00Z"),
                "2025-02-21T00:00:00Z", "2025-03-02T00:00:00Z");
        List<Box> ghosts = drawings.only(new TaskLayer(Messages.load())).operations().stream()
                .filter(Outlined.class::isInstance).map(Outlined.class::cast)
                .filter(outlined -> outlined.stroke().role() == Role.LOST).map(Outlined::box).toList();
        assertEquals(1, ghosts.size(), "one orphan");
        assertEquals(drawings.x("2025-02-28T18:00:00Z"), ghosts.getFirst().x(), EndLabels.GHOST_GAP + 1);
        assertTrue(
                ghosts.getFirst().right() > drawings.frame(new RecordingSurface(), Pointing.NONE).scale().rightX() + 1);
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
