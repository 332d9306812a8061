package org.revisionscope.view.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.layer.NoticeLayer;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What a critical mark shows of the wait that it cuts. */
class NoticeMotionsTest {

    private static final String MARK = "2025-02-21T18:00:00Z";
    private static final long STEP = 20_000_000L;

    private final Stories story = Stories.of("three-services-one-orphan", MARK,
            new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r6"), "kernel vulnerability", true));
    private final Drawings drawings = Drawings.of(story.at(MARK), "2025-02-17T00:00:00Z");

    private List<Cue> cues() {
        long mark = Instant.parse(MARK).toEpochMilli();
        TimelineContent before = TimelineContent.of(story.chronicle(), mark - 1000);
        TimelineContent now = story.at(MARK).by(new Passage(Manner.PLAYED, mark - 1000, Optional.empty()));
        return new Director(Messages.load(), Mailbox.NONE).cues(News.between(before, now, 0).orElseThrow(), now);
    }

    /** What is drawn over the timeline so long after the mark, in nanoseconds. */
    private RecordingSurface moving(long nanos) {
        RecordingSurface surface = new RecordingSurface();
        cues().stream().filter(cue -> cue.delay() <= nanos && nanos < cue.end()).forEach(cue -> cue.motion()
                .draw(drawings.frame(surface, Pointing.NONE), cue.motion().timing().at(nanos - cue.delay())));
        return surface;
    }

    /** What the rail says of the starts below the movements. */
    private List<Said> starts() {
        return drawings.only(new NoticeLayer(Messages.load())).operations().stream().filter(Said.class::isInstance)
                .map(Said.class::cast).filter(said -> said.words().text().startsWith("started")).toList();
    }

    private static boolean covers(Filled filled, Said said) {
        Box box = filled.box();
        return filled.fill().role() == Role.SURFACE && box.x() <= said.x() && box.y() < said.baseline()
                && said.baseline() < box.bottom();
    }

    @Test
    void whatIsLeftOfAWaitIsSaidOnlyOnceItWasSeenToBeCut() {
        long over = cues().stream().filter(cue -> cue.motion() instanceof NoticeMotions.Bracket).mapToLong(Cue::end)
                .max().orElseThrow();
        assertEquals(2, starts().size());
        for (long nanos = 0; nanos < over; nanos += STEP) {
            List<Filled> filled = moving(nanos).filled(Role.SURFACE);
            long when = nanos;
            starts().forEach(said -> assertTrue(filled.stream().anyMatch(each -> covers(each, said)),
                    said.words().text() + " at " + when));
        }
    }

    @Test
    void theSketchOfAWaitLeavesTheLineOfTheClockAndTheWeekendsInSight() {
        double clock = drawings.x(MARK);
        for (long nanos = 0; nanos < 2_000_000_000L; nanos += STEP) {
            RecordingSurface moving = moving(nanos);
            List<Filled> ground = moving.filled(Role.SURFACE).stream().filter(each -> each.box().right() > clock + 300)
                    .toList();
            assertTrue(ground.stream().noneMatch(each -> each.box().x() <= clock), "at " + nanos);
            assertEquals(ground.isEmpty(), moving.filled(Role.WEEKEND).isEmpty(), "at " + nanos);
        }
    }
}
