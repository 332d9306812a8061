package org.revisionscope.bench;

import java.util.ArrayList;
import java.util.List;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.timeline.Gestures;
import org.revisionscope.view.timeline.TimelineView;

/** P4 to P4e: frames of the timeline while it is panned and zoomed, beside an empty frame and JFreeChart-FX. */
final class FrameBench {

    private static final int ROUNDS = 5;
    private static final int CHART_FRAMES = 12;
    private static final int SMALL = 10_000;
    private static final int MIDDLE = 100_000;
    private static final int LARGE = 1_000_000;

    private final Report report;
    private final List<Contender> contenders = new ArrayList<>();

    private record Contender(String name, FrameContender frames, int count, List<Double> millis) {

        double median() {
            return Stopwatch.median(millis.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    FrameBench(Report report) {
        this.report = report;
    }

    void run() {
        FrameStage stage = FrameStage.open();
        BarRun small = BarRun.of(SMALL);
        BarRun middle = BarRun.of(MIDDLE);
        BarRun large = BarRun.of(LARGE);
        report.note("bars: %,d, %,d and %,d", small.bars(), middle.bars(), large.bars());
        Palette palette = FrameStage.onFx(() -> Gestures.palette(new TimelineView(Messages.load()),
                FrameStage.WIDTH, FrameStage.HEIGHT));
        Contender blank = add("blank pixel buffer", Gestures.FRAMES,
                new BlankFrame(FrameStage.WIDTH, FrameStage.HEIGHT));
        Contender bare = add("bars without words, 1,000,000", Gestures.FRAMES, bare(large, palette));
        Contender tenThousand = add("control, 10,000", Gestures.FRAMES, timeline(small));
        Contender hundredThousand = add("control, 100,000", Gestures.FRAMES, timeline(middle));
        Contender million = add("control, 1,000,000", Gestures.FRAMES, timeline(large));
        Contender chart = add("JFreeChart-FX, 100,000", CHART_FRAMES,
                FrameStage.onFx(() -> new ChartFrame(middle, FrameStage.WIDTH, FrameStage.HEIGHT)));
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : contenders) {
                for (double each : stage.measure(contender.frames(), contender.count())) {
                    contender.millis().add(each);
                }
            }
        }
        contenders.forEach(each -> report.note("frame of %-32s %8.2f ms", each.name(), each.median()));
        report.atMost("P4", "frame, 1,000,000 bars without words / blank frame", bare.median() / blank.median(), 1.5);
        report.atMost("P4b", "frame of the control, 1,000,000 bars / blank frame", million.median() / blank.median(),
                2.5);
        report.atMost("P4c", "frame of the control, 1,000,000 bars / 10,000 bars",
                million.median() / tenThousand.median(), 1.4);
        report.atLeast("P4d", "frame at 100,000 bars, JFreeChart-FX / control",
                chart.median() / hundredThousand.median(), 6);
        firstPictures(stage, middle);
        stage.close();
    }

    private void firstPictures(FrameStage stage, BarRun run) {
        double[] ours = new double[ROUNDS];
        double[] chart = new double[ROUNDS];
        double[] empty = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = stage.firstPicture(() -> new TimelineFrame(run.read(), run.end()));
            chart[round] = stage.firstPicture(() -> new ChartFrame(run, FrameStage.WIDTH, FrameStage.HEIGHT));
            empty[round] = stage.firstPicture(() -> new BlankFrame(FrameStage.WIDTH, FrameStage.HEIGHT));
        }
        report.note("first picture of 100,000 bars: control %.0f ms, JFreeChart-FX %.0f ms; of none %.0f ms",
                Stopwatch.median(ours), Stopwatch.median(chart), Stopwatch.median(empty));
        report.atLeast("P4e", "build and first picture at 100,000 bars, JFreeChart-FX / control",
                Stopwatch.median(chart) / Stopwatch.median(ours), 4);
    }

    private Contender add(String name, int frames, FrameContender contender) {
        Contender added = new Contender(name, contender, frames, new ArrayList<>());
        contenders.add(added);
        return added;
    }

    private static FrameContender timeline(BarRun run) {
        return FrameStage.onFx(() -> new TimelineFrame(run.read(), run.end()));
    }

    private static FrameContender bare(BarRun run, Palette palette) {
        return FrameStage.onFx(() -> new BareFrame(run.read(), run.end(), palette));
    }
}
