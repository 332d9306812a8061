package org.revisionscope.view.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** The grid of a sweep: a cell for each wait, floor and count, with the number in it, darker where it is larger. */
final class HeatDrawing implements RunDrawing {

    private static final List<Role> HEATS =
            List.of(Role.HEAT_1, Role.HEAT_2, Role.HEAT_3, Role.HEAT_4, Role.HEAT_5);
    private static final double LINE = 17;
    private static final double GAP = 6;
    private static final double LEGEND = 24;
    private static final double MOST_HEIGHT = 34;
    private static final double MOST_WIDTH = 120;
    private static final double SWATCH = 22;

    private final SweepResult result;
    private final SweepMeasure measure;
    private final Messages messages;
    private final RunWords words;

    HeatDrawing(SweepResult result, SweepMeasure measure, Messages messages) {
        this.result = result;
        this.measure = measure;
        this.messages = messages;
        words = new RunWords(messages);
    }

    @Override
    public List<RunSpot> paint(Surface surface, Box area) {
        surface.fill(area, 0, Fill.solid(Role.SURFACE));
        List<RunSpot> spots = new ArrayList<>();
        if (!result.rows().isEmpty()) {
            List<SweepResult.Line> lines = result.lines();
            Layout layout = layout(surface, area, lines);
            drawNames(surface, layout, lines);
            Heat heat = heat();
            for (SweepResult.Cell cell : result.cells()) {
                int run = result.worst(cell.runs(), measure);
                Box box = layout.box(cell);
                drawCell(surface, box, heat, result.rows().get(run));
                spots.add(new RunSpot(box, run, spoken(cell, run)));
            }
            drawLegend(surface, area, heat);
        }
        return spots;
    }

    /** Where the cells lie. */
    private record Layout(double left, double top, double width, double height) {

        Box box(SweepResult.Cell cell) {
            return new Box(left + cell.column() * width, top + cell.line() * height, Math.max(1, width - 1),
                    Math.max(1, height - 1));
        }
    }

    /** How hot the values are between the least and the most. */
    private record Heat(BigDecimal least, BigDecimal most) {

        Role of(BigDecimal value) {
            if (most.compareTo(least) == 0) {
                return Role.HEAT_1;
            }
            double share = value.subtract(least).doubleValue() / most.subtract(least).doubleValue();
            return HEATS.get((int) Math.min(HEATS.size() - 1.0, share * HEATS.size()));
        }
    }

    private Heat heat() {
        List<BigDecimal> values = result.rows().stream().flatMap(row -> measure.of(row).stream()).toList();
        return new Heat(values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO));
    }

    private Layout layout(Surface surface, Box area, List<SweepResult.Line> lines) {
        double names = lines.stream().mapToDouble(line -> surface.widthOf(small(words.lineName(line)))).max().orElse(0);
        double left = area.x() + (names == 0 ? 0 : names + GAP);
        double top = area.y() + LINE;
        double height = (area.bottom() - LEGEND - top) / lines.size();
        double width = (area.right() - left) / result.columns().size();
        return new Layout(left, top, Math.clamp(width, 1, MOST_WIDTH), Math.clamp(height, 1, MOST_HEIGHT));
    }

    private void drawNames(Surface surface, Layout layout, List<SweepResult.Line> lines) {
        double x = layout.left();
        for (Optional<WaitPeriod> wait : result.columns()) {
            String name = wait.map(period -> messages.format("sweep.heat.wait", period.days())).orElse("");
            surface.text(small(name).centred(), x + layout.width() / 2, layout.top() - GAP / 2 - 2);
            x += layout.width();
        }
        double free = Double.NEGATIVE_INFINITY; // names that would overlap are left out
        for (int line = 0; line < lines.size(); line++) {
            double middle = layout.top() + (line + 0.5) * layout.height();
            if (middle - free >= LINE - 3) {
                surface.text(small(words.lineName(lines.get(line))).rightAligned(), layout.left() - GAP, middle + 4);
                free = middle;
            }
        }
    }

    private void drawCell(Surface surface, Box box, Heat heat, SweepRow row) {
        Optional<BigDecimal> value = measure.of(row);
        surface.fill(box, 0, value.map(known -> Fill.solid(heat.of(known))).orElse(Fill.solid(Role.SURFACE)));
        surface.outline(box.grown(-0.5), 0, Stroke.fine(Role.BORDER, 1));
        Words number = Words.of(value.map(RunWords::number).orElse("–"), Lettering.LABEL_BOLD).centred();
        if (box.height() >= LINE - 2 && surface.widthOf(number) <= box.width() - 4) {
            surface.text(number, box.centreX(), box.centreY() + 5);
        }
    }

    private void drawLegend(Surface surface, Box area, Heat heat) {
        double top = area.bottom() - LEGEND + 8;
        double x = area.x();
        Words least = small(RunWords.number(heat.least()));
        surface.text(least, x, top + 11);
        x += surface.widthOf(least) + GAP;
        for (Role role : HEATS) {
            Box swatch = new Box(x, top, SWATCH, 14);
            surface.fill(swatch, 0, Fill.solid(role));
            surface.outline(swatch.grown(-0.5), 0, Stroke.fine(Role.BORDER, 1));
            x += SWATCH;
        }
        String most = RunWords.number(heat.most());
        String worst = result.hasSeeds() ? messages.get("sweep.heat.worst") : "";
        double from = x + GAP;
        Words rest = Stream.of(most + "  " + messages.get(measure.key()) + worst, most + worst)
                .map(HeatDrawing::small).filter(said -> from + surface.widthOf(said) <= area.right()).findFirst()
                .orElse(small(most));
        surface.text(rest, from, top + 11);
    }

    private String spoken(SweepResult.Cell cell, int run) {
        String sentence = words.sentence(result.rows().get(run));
        return cell.runs().size() == 1 ? sentence : messages.format("sweep.heat.spoken", cell.runs().size(), sentence);
    }

    private static Words small(String text) {
        return Words.of(text, Lettering.SMALL).in(Role.TEXT_MUTED);
    }
}
