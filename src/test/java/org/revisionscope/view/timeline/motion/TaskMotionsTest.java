package org.revisionscope.view.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.sight.TaskEnd;

class TaskMotionsTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6, 1})
    void theOutlineOfLostWorkGrowsBesideItsWords(double part) {
        Stories story = Stories.threeServicesMarked();
        Drawings drawings = Drawings.between(story.at("2025-02-28T18:01:00Z"), "2025-02-28T17:59:50Z",
                "2025-02-28T18:04:00Z");
        RecordingSurface drawn = drawings.all();
        String lost = drawings.messages().get(TaskEnd.LOST.key());
        List<Box> said = drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                .filter(words -> words.words().text().equals(lost))
                .map(words -> Box.between(words.x(), words.x() + drawn.widthOf(words.words()), words.baseline() - 10,
                        13))
                .toList();
        JournalView view = story.chronicle().view();
        int row = IntStream.range(0, view.rows())
                .filter(each -> view.type(each) == EventType.TASK_STOPPED && view.lost(each)).findFirst().orElseThrow();
        RecordingSurface moving = new RecordingSurface();
        new TaskMotions.Haunts(view.task(row), lost).draw(drawings.frame(moving, Pointing.NONE), part);
        List<Box> lines = moving.operations().stream().map(Lined.class::cast).map(line -> Box.between(line.fromX(),
                line.toX() + 1, line.fromY(), line.toY() - line.fromY() + 1)).toList();
        assertFalse(said.isEmpty());
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().noneMatch(line -> said.stream().anyMatch(line::touches)), lines + " through " + said);
    }
}
