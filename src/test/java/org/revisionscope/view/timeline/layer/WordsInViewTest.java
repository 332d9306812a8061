package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.timeline.Crowds;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Wherever the clock and the view stand: no word beside the bars is cut by an edge, and none is struck by the playhead. */
class WordsInViewTest {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;

    private final Messages messages = Messages.load();

    @ParameterizedTest
    @CsvSource({"three, 2025-02-17T00:00:00Z, 15", "three, 2025-02-17T00:00:00Z, 40", "three, 2025-02-21T12:00:00Z, 3",
        "a-quarter, 2025-01-10T00:00:00Z, 60", "a-quarter, 2025-01-20T00:00:00Z, 12",
        "crowds, 2025-02-12T00:00:00Z, 10", "crowds, 2025-02-12T00:00:00Z, 35"})
    void noneIsCutOrStruck(String name, String from, int days) {
        Stories story = switch (name) {
            case "three" -> Stories.threeServicesMarked();
            case "crowds" -> Crowds.story();
            default -> Stories.of(name);
        };
        long left = Instant.parse(from).toEpochMilli();
        long span = days * Step.DAY_MILLIS;
        Set<String> faults = new TreeSet<>();
        for (int part = -2; part <= 10; part++) {
            TimelineContent content = story.at(Instant.ofEpochMilli(left + part * span / 10).toString());
            for (int moved = 0; moved < 40; moved++) {
                check(content, new Span(left + moved * span / 200, left + moved * span / 200 + span), faults);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private void check(TimelineContent content, Span span, Set<String> faults) {
        Viewport viewport = new Viewport();
        viewport.resize(WIDTH);
        viewport.show(span);
        RecordingSurface drawn = new RecordingSurface();
        Painting painting = new Painting(messages, new Folds());
        Frame frame = painting.arrange(content, viewport, Subject.nothing(), new Box(0, 0, WIDTH, HEIGHT)).on(drawn,
                Pointing.NONE);
        painting.paint(frame);
        double clock = frame.scale().x(frame.clock());
        for (RecordingSurface.Operation operation : drawn.operations()) {
            if (operation instanceof Said said) {
                double from = left(said, drawn.widthOf(said.words()));
                double to = from + drawn.widthOf(said.words());
                boolean isDate = said.baseline() == RulerLayer.LOWER_BASELINE; // there the line leaves a gap
                if (from < frame.names() - 0.5 && to > frame.names() + 0.5 || to > frame.scale().rightX() + 0.5) {
                    faults.add("cut: " + said.words().text());
                } else if (from < clock - 0.5 && to > clock + 0.5 && !isDate && clock > frame.names()) {
                    faults.add("struck: " + said.words().text());
                }
            }
        }
    }

    private static double left(Said said, double width) {
        return switch (said.words().align()) {
            case LEFT -> said.x();
            case CENTRE -> said.x() - width / 2;
            case RIGHT -> said.x() - width;
        };
    }
}
