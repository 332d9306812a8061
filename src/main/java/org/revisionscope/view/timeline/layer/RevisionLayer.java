package org.revisionscope.view.timeline.layer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.PhaseWords;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Source;

/** The bar of each revision, in its phases. */
final class RevisionLayer implements Layer {

    private static final double RADIUS = 4;
    private static final double THINNER = 2;

    private final Messages messages;

    /** The visible part of a phase in one source. */
    private record Part(Source source, Box box) {

        /** A part of what happened that is so wide carries the words. */
        private static final double WIDE_ENOUGH = 170;

        Part better(Part ahead) {
            return box.width() >= Math.min(WIDE_ENOUGH, ahead.box.width()) ? this : ahead;
        }
    }

    RevisionLayer(Messages messages) {
        this.messages = messages;
    }

    /** The colour of a phase. */
    static Role role(RevisionPhase phase) {
        return switch (phase) {
            case NEWEST -> Role.NEWEST;
            case SUPERSEDED -> Role.SUPERSEDED;
            case MARKED -> Role.MARKED;
            case RETIRING -> Role.RETIRING;
            case RETIRED -> Role.RETIRED;
        };
    }

    @Override
    public void draw(Frame frame) {
        for (Row row : frame.rows()) {
            if (row instanceof Row.Revision revision) {
                draw(frame, revision);
            }
        }
    }

    private void draw(Frame frame, Row.Revision row) {
        double y = frame.top(row) + Metrics.REVISION_TOP;
        Map<RevisionPhase, Part> visible = new EnumMap<>(RevisionPhase.class);
        for (Source source : frame.sight().sources()) {
            Optional<RevisionPath> known = RevisionPath.of(source, row.revision());
            if (known.isEmpty()) {
                continue;
            }
            for (RevisionPhase phase : RevisionPhase.values()) {
                box(frame, source, known.get(), phase, y).ifPresent(box -> {
                    drawPhase(frame.surface(), source, known.get(), phase, box);
                    // a phase that goes on after the clock is labelled once, in the larger of its two parts
                    visible.merge(phase, new Part(source, box), Part::better);
                });
            }
            drawCriticalEdge(frame, source, row.revision(), known.get(), y);
        }
        visible.forEach((phase, part) -> drawLabel(frame, row.revision(), phase, part));
    }

    private static Optional<Box> box(Frame frame, Source source, RevisionPath path, RevisionPhase phase, double y) {
        long from = path.from(phase);
        long to = path.to(phase);
        if (from == Source.NEVER || from > source.to() || to <= from || to <= source.from()) {
            return Optional.empty();
        }
        // rounded corners and dashes begin outside of the view where the phase does
        double left = Math.max(frame.leftEdge(source, from), frame.scale().leftX() - 2 * RADIUS);
        double right = Math.min(frame.rightEdge(source, to), frame.scale().rightX() + 2 * RADIUS);
        return right > left && right > frame.scale().leftX() && left < frame.scale().rightX()
                ? Optional.of(Box.between(left, right, y, Metrics.REVISION_BAR))
                : Optional.empty();
    }

    private static void drawPhase(Surface surface, Source source, RevisionPath path, RevisionPhase phase, Box box) {
        if (source.ahead() && phase != RevisionPhase.RETIRED) {
            BarBrush.ahead(surface, role(phase), box,
                    path.to(phase) == Source.NEVER ? BarBrush.Ending.OPEN : BarBrush.Ending.CLOSED);
            return;
        }
        Stroke edge = Stroke.solid(role(phase), 1);
        switch (phase) {
            case NEWEST -> surface.fill(box, RADIUS, Fill.solid(Role.NEWEST));
            case SUPERSEDED -> surface.fill(new Box(box.x(), box.y() + THINNER, box.width(),
                    box.height() - 2 * THINNER), RADIUS, Fill.solid(Role.SUPERSEDED));
            case MARKED -> {
                surface.fill(box, 0, Fill.stripes(Role.MARKED));
                surface.outline(box.grown(-0.5), 0, edge);
            }
            case RETIRING -> {
                surface.fill(box, 0, Fill.hatch(Role.RETIRING));
                surface.outline(box.grown(-0.5), 0, edge);
            }
            case RETIRED -> surface.line(box.x(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5,
                    Stroke.dotted(Role.RETIRED, 1));
        }
    }

    /** A critical mark has a second outline around the phases that it rules. */
    private static void drawCriticalEdge(Frame frame, Source source, RevisionId revision, RevisionPath path,
            double y) {
        long marked = path.from(RevisionPhase.MARKED);
        if (marked == Source.NEVER
                || !source.chronicle().revisions().critical(numberOf(source, revision))) {
            return;
        }
        double left = frame.leftEdge(source, marked);
        double right = frame.rightEdge(source, path.from(RevisionPhase.RETIRED));
        if (right > left) {
            frame.surface().outline(Box.between(left, right, y, Metrics.REVISION_BAR).grown(1.5), 0,
                    Stroke.solid(path.from(RevisionPhase.RETIRING) == Source.NEVER ? Role.MARKED : Role.RETIRING, 1));
        }
    }

    private static int numberOf(Source source, RevisionId revision) {
        return source.chronicle().revisions().number(revision).orElseThrow();
    }

    private void drawLabel(Frame frame, RevisionId revision, RevisionPhase phase, Part part) {
        Surface surface = frame.surface();
        Box box = part.box();
        double left = Math.max(box.x(), frame.scale().leftX()) + Labels.PILL_PADDING;
        double room = Math.min(box.right(), frame.scale().rightX()) - left;
        String since = since(part.source(), revision, phase);
        switch (phase) {
            case NEWEST, SUPERSEDED -> {
                Words words = Labels.smallBold(since).in(part.source().ahead() ? Role.TEXT : Role.SURFACE);
                drawIfItFits(surface, words, shortWords(phase, words), left, box.centreY(), room);
            }
            case MARKED, RETIRING -> {
                Words words = Labels.smallBold(since);
                Words fitting = Labels.pillWidth(surface, words) <= room ? words : shortWords(phase, words);
                if (Labels.pillWidth(surface, fitting) <= room) {
                    Labels.plainPill(surface, fitting, left, box.centreY());
                }
            }
            case RETIRED -> {
                Words words = Labels.smallBold(since).in(Role.TEXT_MUTED);
                drawIfItFits(surface, words, shortWords(phase, words), left, box.centreY(), room);
            }
        }
    }

    private static void drawIfItFits(Surface surface, Words words, Words shorter, double x, double centreY,
            double room) {
        Words fitting = surface.widthOf(words) <= room ? words : shorter;
        if (surface.widthOf(fitting) <= room) {
            surface.text(fitting, x, centreY + 4.5);
        }
    }

    private Words shortWords(RevisionPhase phase, Words words) {
        return new Words(messages.get("timeline.phase." + PhaseWords.key(phase)), words.lettering(), words.role(),
                words.align());
    }

    private String since(Source source, RevisionId revision, RevisionPhase phase) {
        int number = numberOf(source, revision);
        long from = RevisionPath.of(source, number).from(phase);
        boolean critical = source.chronicle().revisions().critical(number);
        String key = phase == RevisionPhase.MARKED && critical ? "critical" : PhaseWords.key(phase);
        return messages.format("timeline.since." + key, Dates.day(from), Dates.weekday(from));
    }
}
