package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.history.JournalView;
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
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TaskPath;

/**
 * The signs where bars end. Bars of neighbouring lines that end alike share one sign; a sign that has no room before the
 * next bar of its line is shortened, then left out.
 */
public final class EndLabels {

    private static final double GAP = 4;
    private static final double SAME_PLACE = 3;
    /** How high letters are, with a little ground around them. */
    private static final double LETTERS = 14;
    /** How far after its end the outline of a lost task begins. */
    public static final double GHOST_GAP = 16;

    private final Messages messages;
    private final List<Label> labels = new ArrayList<>();
    private final double[] nextBar;
    private final Frame frame;
    private final Row.Tasks row;
    private final Optional<Box> taken;

    private record Label(double x, int line, TaskEnd end, String words, double room) {

        /** The same where another bar begins there. */
        Label before(double otherBar) {
            return otherBar <= x ? this : new Label(x, line, end, words, Math.min(room, otherBar - x));
        }
    }

    /**
     * The signs of a row.
     *
     * @param taken where other words stand on the row, over which no sign is drawn
     */
    EndLabels(Messages messages, Frame frame, Row.Tasks row, Optional<Box> taken) {
        this.taken = taken;
        this.messages = messages;
        this.frame = frame;
        this.row = row;
        nextBar = new double[Math.max(1, row.lines())];
        Arrays.fill(nextBar, frame.scale().rightX());
    }

    /** Takes in a task of a line; those of one line from the last to the first. */
    void add(Source source, int task, TaskPath path, int line) {
        double start = frame.scale().edge(path.start());
        boolean ended = path.end() > source.from() && path.end() <= source.to() && path.end() != Source.NEVER;
        if (ended) {
            double x = frame.scale().edge(path.end());
            if (source.ahead()) { // beside the block that shows a task on its way out
                x = Math.max(x, frame.scale().edge(frame.clock()) + HeadLayer.REACH);
            }
            TaskEnd end = TaskEnd.of(source, task);
            if (end == TaskEnd.LOST) {
                drawGhost(x, line);
            }
            labels.add(new Label(x, line, end, words(source, task, end), nextBar[line] - x));
        }
        boolean isDrawn = !source.ahead() || start < frame.scale().edge(path.end());
        if (isDrawn) {
            nextBar[line] = Math.min(start, frame.scale().rightX());
        }
    }

    /** Leaves room for the bars of what is ahead, which others took in. */
    void leaveRoomFor(EndLabels ahead) {
        labels.replaceAll(label -> label.line() < ahead.nextBar.length ? label.before(ahead.nextBar[label.line()])
                : label);
    }

    private String words(Source source, int task, TaskEnd end) {
        if (end != TaskEnd.REPLACED) {
            return messages.get(end.key());
        }
        JournalView view = source.chronicle().view();
        int successor = source.chronicle().tasks().replacedByAt(task, source.rows());
        return view.revision(view.revisionOf(successor)).label();
    }

    private void drawGhost(double x, int line) {
        double right = frame.scale().rightX();
        if (right - x > 2 * GHOST_GAP) { // it goes on behind the edge of the view: what is missing has no end
            frame.surface().outline(Box.between(x + GHOST_GAP, right + GHOST_GAP, frame.areas().shown(row.bar(line)),
                    row.barHeight()).grown(-0.5), 2, Stroke.dashed(Role.LOST, 1));
        }
    }

    /** Draws the signs that were taken in. */
    void draw() {
        labels.sort(Comparator.comparingInt(Label::line).thenComparingDouble(Label::x));
        List<Shared> all = new ArrayList<>();
        List<Shared> reachable = new ArrayList<>(); // those that end on the line before, or on the same
        for (Label label : labels) {
            reachable.removeIf(shared -> shared.last().line() < label.line() - 1);
            Optional<Shared> joined = reachable.stream().filter(shared -> shared.isJoinedBy(label)).findFirst();
            if (joined.isPresent()) {
                joined.get().signs.add(label);
            } else {
                Shared alone = new Shared(new ArrayList<>(List.of(label)));
                all.add(alone);
                reachable.add(alone);
            }
        }
        all.forEach(shared -> draw(shared.signs.getFirst(), shared.last(), shared.room()));
    }

    /** The signs of neighbouring lines that are drawn as one. */
    private record Shared(List<Label> signs) {

        Label last() {
            return signs.getLast();
        }

        boolean isJoinedBy(Label next) {
            return next.line() == last().line() + 1 && next.end() == last().end() && next.words().equals(last().words())
                    && Math.abs(next.x() - last().x()) <= SAME_PLACE;
        }

        /** How far the nearest next bar on any of the lines is. */
        double room() {
            return signs.stream().mapToDouble(Label::room).min().orElseThrow();
        }
    }

    private void draw(Label first, Label last, double least) {
        Surface surface = frame.surface();
        double middle = frame.areas().shown((row.bar(first.line()) + row.bar(last.line()) + row.barHeight()) / 2);
        Words sign = Words.of(first.end().sign(), Lettering.SMALL_BOLD).in(first.end().role());
        Words words = Words.of(first.words(), Lettering.SMALL_BOLD);
        double signWidth = surface.widthOf(sign);
        double wordsWidth = surface.widthOf(words);
        if (first.end() == TaskEnd.LOST) {
            drawLost(first, middle, sign, words);
            return;
        }
        double x = Labels.unstruck(frame, first.x() + GAP, signWidth + GAP + wordsWidth);
        double room = least + first.x() - x;
        if (signWidth > room || x < frame.scale().leftX()) {
            return;
        }
        boolean hasWords = signWidth + GAP + wordsWidth <= room;
        Box ground = Box.between(x - 2, x + signWidth + 2 + (hasWords ? GAP + wordsWidth : 0), middle - LETTERS / 2,
                LETTERS);
        if (taken.filter(ground::touches).isPresent()) {
            return;
        }
        if (row.lines() > 1 && row.barHeight() < LETTERS) { // it reaches over the bars beside its own
            surface.fill(ground, 3, Fill.solid(Role.SURFACE));
        }
        surface.text(sign, x, middle + 4.5);
        if (!hasWords) {
            return;
        }
        surface.text(words, x + signWidth + GAP, middle + 4.5);
    }

    /** The sign of a lost task stays at its end, or at the edge of the view; its words stand in a gap of the ghost. */
    private void drawLost(Label lost, double middle, Words sign, Words words) {
        if (lost.x() > frame.scale().rightX()) {
            return;
        }
        Surface surface = frame.surface();
        double signX = lostSign(frame, lost.x(), sign);
        Box gap = gap(frame, lost.x(), middle, sign, words);
        if (taken.filter(gap::touches).isEmpty() && gap.right() - GAP - lost.x() <= lost.room()) {
            surface.fill(gap, 0, Fill.solid(Role.SURFACE));
            surface.text(words, gap.x() + GAP, middle + 4.5);
        }
        surface.text(sign, signX, middle + 4.5);
    }

    private static double lostSign(Frame frame, double end, Words sign) {
        double width = frame.surface().widthOf(sign);
        double inView = Math.clamp(end + GAP, frame.scale().leftX() + GAP, frame.scale().rightX() - width);
        double unstruck = Labels.unstruck(frame, inView, width);
        return unstruck + width <= frame.scale().rightX() ? unstruck
                : frame.scale().edge(frame.clock()) - GAP - width;
    }

    private static Box gap(Frame frame, double end, double middle, Words sign, Words words) {
        double width = frame.surface().widthOf(words);
        double beside = lostSign(frame, end, sign) + frame.surface().widthOf(sign);
        double x = Labels.unstruck(frame, Math.max(end + GHOST_GAP, beside) + GAP, width);
        return Box.between(x - GAP, x + width + GAP, middle - 8, 16);
    }

    /**
     * The gap that the outline of a lost task leaves for the words in it.
     *
     * @param end where its bar ends
     * @param middle the middle of its line
     * @param words what stands there
     */
    public static Box gapInGhost(Frame frame, double end, double middle, String words) {
        return gap(frame, end, middle, Words.of(TaskEnd.LOST.sign(), Lettering.SMALL_BOLD),
                Words.of(words, Lettering.SMALL_BOLD));
    }
}
