package org.revisionscope.bench;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.timeline.Gestures;

/** Frames of the fleet map with a million cells, all of which change in every frame, beside an empty frame. */
final class MapBench {

    private static final int ROUNDS = 5;
    private static final int CELLS = 1_000_000;

    private final Report report;

    MapBench(Report report) {
        this.report = report;
    }

    void run() {
        Chronicle run = CellRun.of(CELLS);
        FrameStage stage = FrameStage.open();
        report.note("cells: %,d", run.tasks().count());
        FrameContender blank = new BlankFrame(FrameStage.WIDTH, FrameStage.HEIGHT);
        FrameContender map = FrameStage.onFx(() -> new MapFrame(run));
        List<Double> ofBlank = new ArrayList<>();
        List<Double> ofMap = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            add(ofBlank, stage.measure(blank, Gestures.FRAMES));
            add(ofMap, stage.measure(map, Gestures.FRAMES));
        }
        report.note("frame of %-32s %8.2f ms", "blank pixel buffer", median(ofBlank));
        report.note("frame of %-32s %8.2f ms", "fleet map, 1,000,000 cells", median(ofMap));
        report.atMost("P4g", "frame of the fleet map, 1,000,000 changing cells / blank frame (P4b's bar)",
                median(ofMap) / median(ofBlank), 2.5);
        stage.close();
    }

    private static void add(List<Double> all, double[] millis) {
        for (double each : millis) {
            all.add(each);
        }
    }

    private static double median(List<Double> millis) {
        return Stopwatch.median(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
