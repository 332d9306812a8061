package org.revisionscope.view.timeline.layer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.FloorWords;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Worst;

/** The floors: for each service how many tasks were healthy, how many should be, and how few may be. */
public final class StripLayer implements Layer {

    static final double NAME_X = 12;
    static final double NAME_MARGIN = 2;
    private static final double MARGIN = 10;
    private static final double TOP = 6;
    private static final double BOTTOM = 4;
    private static final double LEAST_BREACH = 3;
    private static final double STAR = 4;
    private static final double LEAST_LINE = 120;
    /** The baseline of the name. */
    private static final double NAME = 14;
    /** The baseline of the sum: its brackets reach further down than letters do. */
    private static final double SUM = 27;
    /** In a strip of this width the line needs all of it: what it says stands beside the name. */
    private static final double NARROW = 400;
    private final Messages messages;
    private final FloorWords remarks;
    private final HealthLine line = new HealthLine();

    StripLayer(Messages messages) {
        this.messages = messages;
        remarks = new FloorWords(messages);
    }

    @Override
    public void draw(Frame frame) {
        Box area = frame.areas().strips();
        if (area.height() == 0) {
            return;
        }
        Surface surface = frame.surface();
        Backdrop.paint(frame, area);
        surface.fill(new Box(0, area.y(), frame.names(), area.height()), 0, Fill.solid(Role.SURFACE));
        surface.line(0, area.y() + 0.5, area.right(), area.y() + 0.5, Stroke.solid(Role.BORDER, 1));
        List<ServiceKey> services = frame.contents().strips();
        for (int i = 0; i < services.size(); i++) {
            double top = area.y() + i * Metrics.STRIP_ROW;
            frame.sight().past().chronicle().services().of(services.get(i))
                    .ifPresent(life -> drawStrip(frame, life, top));
        }
    }

    private void drawStrip(Frame frame, ServiceLife life, double top) {
        life.configurationAt(frame.clock()).ifPresent(configuration -> {
            int healthy = Worst.healthy(life, frame.sight());
            boolean besideName = frame.scale().width() < NARROW && life.breachAt(frame.clock()).isEmpty();
            if (besideName) {
                Words count = countBeside(frame, life, configuration, healthy);
                drawNames(frame, life, configuration, top, drawBesideName(frame, count, top));
                drawGraph(frame, new Graph(frame, life, scale(configuration, top)), frame.scale().rightX(), top);
                return;
            }
            drawNames(frame, life, configuration, top, drawBreachTime(frame, life, top));
            Words label = label(frame, life, configuration, healthy);
            Optional<Words> reason = reason(frame, life);
            double width = frame.surface().widthOf(label);
            double wider = Math.max(width, reason.map(frame.surface()::widthOf).orElse(0.0));
            double right = labelRight(frame, wider);
            drawGraph(frame, new Graph(frame, life, scale(configuration, top)), right - wider - MARGIN, top);
            frame.surface().text(label, right - width, reason.isPresent() ? top + NAME
                    : top + Metrics.STRIP_ROW / 2 + 5);
            reason.ifPresent(words -> frame.surface().text(words.rightAligned(), right, top + SUM));
        });
    }

    /** What made the floor give way at the clock, with the rule, or what it holds up; empty if there is no room for words. */
    private Optional<Words> reason(Frame frame, ServiceLife life) {
        return remarks.at(frame.clock(), life, frame.sight().past())
                .map(remark -> remark.isBreach()
                        ? Words.of(remark.words(), Lettering.SMALL).in(Role.BREACH)
                        : muted(remark.words()))
                .filter(words -> isRoomFor(frame, words));
    }

    /** How many are healthy; in fewer letters, and of how many, where the name would be cut. */
    private Words countBeside(Frame frame, ServiceLife life, Configuration configuration, int healthy) {
        Words count = Labels.smallBold(messages.format("timeline.healthy.count", healthy));
        return fitsBesideName(frame, life, count) ? count
                : Labels.smallBold(messages.format("timeline.healthy.of", healthy, configuration.desiredCount()));
    }

    /** Draws the line as far as an x. */
    private void drawGraph(Frame frame, Graph graph, double right, double top) {
        double left = frame.scale().leftX();
        frame.surface().clip(Box.between(left, Math.max(left, right), top + 1, Metrics.STRIP_ROW - 1));
        drawGraph(graph);
        frame.surface().release();
    }

    /** The end of a label; where the playhead would strike it out it stands right of that if there is room, else left. */
    private static double labelRight(Frame frame, double width) {
        double right = frame.scale().rightX() - MARGIN;
        double clock = frame.scale().x(frame.clock());
        boolean isStruck = clock > right - width - MARGIN && clock < right + 2;
        double beside = clock + MARGIN / 2 + width;
        double left = clock - MARGIN - width;
        if (!isStruck || left - LEAST_LINE < frame.scale().leftX()) { // in a narrow strip the line matters more
            return right;
        }
        return beside <= frame.scale().rightX() ? beside : clock - MARGIN;
    }

    /** Where the line of a service is at the clock: a box without size; empty if the service has no strip. */
    public static Optional<Box> head(Frame frame, ServiceKey service) {
        return counts(frame, service).flatMap(counts -> life(frame, service)
                .map(life -> new Box(frame.scale().edge(frame.clock()),
                        counts.y(life.healthyAt(frame.sight().past().rows())), 0, 0)));
    }

    /** The hatched box of the breach of a service at the clock. */
    public static Optional<Box> breach(Frame frame, ServiceKey service) {
        return counts(frame, service).flatMap(counts -> life(frame, service)
                .flatMap(life -> life.breachAt(frame.clock())).map(breach -> {
                    double left = Math.max(frame.scale().leftX(), frame.scale().edge(breach.from()));
                    double right = Math.max(left + LEAST_BREACH, frame.scale().edge(frame.clock()));
                    double top = counts.y(breach.lower());
                    return Box.between(left, right, top, counts.zeroY() - top);
                }));
    }

    private static Optional<CountScale> counts(Frame frame, ServiceKey service) {
        int strip = frame.contents().strips().indexOf(service);
        return strip < 0 ? Optional.empty()
                : life(frame, service).flatMap(life -> life.configurationAt(frame.clock()))
                        .map(wanted -> scale(wanted, frame.areas().strips().y() + strip * Metrics.STRIP_ROW));
    }

    private static Optional<ServiceLife> life(Frame frame, ServiceKey service) {
        return frame.sight().past().chronicle().services().of(service);
    }

    private void drawGraph(Graph graph) {
        line.draw(graph);
        drawBreaches(graph);
        drawLevels(graph);
        drawStar(graph);
    }

    /** In a scene the line is what to look at: a dot stands at its head. */
    private static void drawStar(Graph graph) {
        Frame frame = graph.frame();
        if (frame.sight().passage().scene().isPresent() && Whereabouts.showsClock(frame)) {
            double y = graph.counts().y(graph.life().healthyAt(frame.sight().past().rows()));
            Box dot = new Box(frame.scale().edge(frame.clock()) - STAR, y - STAR, 2 * STAR, 2 * STAR);
            frame.surface().fill(dot.grown(1.5), STAR + 1.5, Fill.solid(Role.SURFACE));
            frame.surface().fill(dot, STAR, Fill.solid(Role.TEXT));
        }
    }

    /** What one strip is drawn from. */
    record Graph(Frame frame, ServiceLife life, CountScale counts) {}

    /**
     * Where a count lies in a strip.
     *
     * @param zeroY the y of no task
     * @param topY the y of {@code most} tasks
     * @param most the highest count that fits
     */
    record CountScale(double zeroY, double topY, int most) {

        /** The y of a count, on a whole pixel. */
        double y(int count) {
            return Math.rint(zeroY - (zeroY - topY) * Math.min(count, most) / most);
        }
    }

    private static CountScale scale(Configuration configuration, double top) {
        return new CountScale(top + Metrics.STRIP_ROW - BOTTOM, top + TOP, Math.max(1, configuration.upper()));
    }

    /** Names the service, with so much of the room taken by other words, and writes its floor as a sum. */
    private void drawNames(Frame frame, ServiceLife life, Configuration configuration, double top, double taken) {
        double room = frame.names() - NAME_X - NAME_MARGIN;
        Labels.fitted(frame.surface(), Words.of(life.key().name(), Lettering.LABEL_BOLD), NAME_X, top + NAME,
                room - taken);
        Words sum = muted(messages.format("timeline.floor", configuration.desiredCount(),
                configuration.deployment().minimumHealthyPercent(), configuration.lower()));
        Words floor = frame.surface().widthOf(sum) <= room ? sum
                : muted(messages.format("timeline.floor.short", configuration.lower()));
        Labels.fitted(frame.surface(), floor, NAME_X, top + SUM, room);
    }

    private static Words muted(String text) {
        return Words.of(text, Lettering.SMALL).in(Role.TEXT_MUTED);
    }

    /** In the margin, for how long the service has been under its floor; answers how much room that takes. */
    private double drawBreachTime(Frame frame, ServiceLife life, double top) {
        Optional<ServiceLife.Breach> breach = life.breachAt(frame.clock());
        if (breach.isEmpty()) {
            return 0;
        }
        long lasts = frame.clock() - breach.get().from();
        String whole = Dates.inLargestUnit(lasts);
        String words = Stream.of(messages.format("timeline.breach", Dates.span(lasts)), Dates.span(lasts), whole)
                .filter(each -> fitsBesideName(frame, life, Labels.smallBold(each))).findFirst().orElse(whole);
        return drawBesideName(frame, Labels.smallBold(words).in(Role.BREACH), top);
    }

    /** Whether the name of a service is not cut where these words stand beside it. */
    private static boolean fitsBesideName(Frame frame, ServiceLife life, Words words) {
        Words name = Words.of(life.key().name(), Lettering.LABEL_BOLD);
        return frame.surface().widthOf(name) + MARGIN + frame.surface().widthOf(words) <= frame.names() - NAME_X
                - NAME_MARGIN;
    }

    private static double drawBesideName(Frame frame, Words words, double top) {
        frame.surface().text(words.rightAligned(), frame.names() - MARGIN, top + NAME);
        return frame.surface().widthOf(words) + MARGIN;
    }

    /**
     * In a narrow strip the line matters more than words that stand beside the name as well; the fewer there are, the less
     * does the playhead strike them out. A service that has not been at its floor yet only starts (SVC-9).
     */
    private Words label(Frame frame, ServiceLife life, Configuration configuration, int healthy) {
        int headroom = healthy - configuration.lower();
        Role role = headroom < 0 && life.breachesUntil(frame.clock()) > 0 ? Role.BREACH : Role.TEXT;
        Words all = Labels.smallBold(messages.format("timeline.healthy", healthy, configuration.lower(), headroom))
                .in(role);
        Words some = Labels.smallBold(messages.format("timeline.healthy.short", healthy, configuration.lower()))
                .in(role);
        Words least = Labels.smallBold(messages.format("timeline.healthy.of", healthy, configuration.desiredCount()))
                .in(role);
        return Stream.of(all, some).filter(words -> isRoomFor(frame, words)).findFirst().orElse(least);
    }

    private static boolean isRoomFor(Frame frame, Words words) {
        return widestSide(frame) >= frame.surface().widthOf(words) + 2 * MARGIN;
    }

    /** The room left or right of the playhead, whichever is more. */
    private static double widestSide(Frame frame) {
        double clock = Math.clamp(frame.scale().x(frame.clock()), frame.scale().leftX(), frame.scale().rightX());
        return Math.max(clock - frame.scale().leftX() - LEAST_LINE, frame.scale().rightX() - clock);
    }

    /** Breaches of one floor that touch on the screen are one box. */
    private static void drawBreaches(Graph graph) {
        TimeScale scale = graph.frame().scale();
        Source past = graph.frame().sight().past();
        double left = scale.leftX();
        double right = left;
        int lower = 0;
        for (ServiceLife.Breach breach : graph.life().breaches()) {
            if (!past.knows(breach.row()) || breach.from() > scale.right()) {
                break;
            }
            double from = scale.edge(breach.from());
            if (from > right || breach.lower() != lower) {
                drawBreach(graph, left, right, lower);
                left = from;
                right = from;
                lower = breach.lower();
            }
            double to = scale.edge(Math.min(graph.frame().clock(), past.told(breach.to())));
            right = Math.max(right, Math.max(from + LEAST_BREACH, to));
        }
        drawBreach(graph, left, right, lower);
    }

    private static void drawBreach(Graph graph, double left, double right, int lower) {
        if (right > left && right > graph.frame().scale().leftX()) {
            double top = graph.counts().y(lower);
            graph.frame().surface().fill(Box.between(left, right, top, graph.counts().zeroY() - top), 0,
                    Fill.hatch(Role.BREACH));
        }
    }

    /** The desired count, dotted, and the floor; both go on after the clock as they stand. */
    private static void drawLevels(Graph graph) {
        Frame frame = graph.frame();
        Source past = frame.sight().past();
        List<ServiceLife.Configured> steps = graph.life().configurations();
        for (int i = 0; i < steps.size(); i++) {
            ServiceLife.Configured step = steps.get(i);
            if (!past.knows(step.row())) {
                break;
            }
            long until =
                    i + 1 < steps.size() && past.knows(steps.get(i + 1).row()) ? steps.get(i + 1).at() : Source.NEVER;
            double left = Math.max(frame.scale().edge(step.at()), frame.scale().leftX());
            double right = Math.min(frame.scale().edge(until), frame.scale().rightX());
            if (right > left) {
                drawLevel(graph, step.configuration().desiredCount(), left, right, Stroke.dotted(Role.TEXT_MUTED, 1));
                drawLevel(graph, step.configuration().lower(), left, right, Stroke.dashed(Role.TEXT, 1.5));
            }
        }
    }

    private static void drawLevel(Graph graph, int count, double left, double right, Stroke stroke) {
        double y = graph.counts().y(count);
        graph.frame().surface().line(left, y, right, y, stroke);
    }
}
