package org.revisionscope.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.revisionscope.controller.window.PlayedWindow;

/** P4f: what the FX thread works for a frame while the fleet year opens and plays in the whole window. */
final class PlayBench {

    private static final double FRAME_MILLIS = 16.7;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int FRAMES = 240;
    private static final int OPENING_FRAMES = 120;
    private static final List<String> SPEEDS = List.of("speed.4", "speed.5", "speed.6");

    private final Report report;

    PlayBench(Report report) {
        this.report = report;
    }

    /** Milliseconds of each frame: the FX thread's processor time, and the time until the next. */
    private record Frames(double[] work, double[] gaps) {

        static double percentile(double[] values, double share) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1.0, Math.ceil(share * sorted.length))];
        }
    }

    void run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<PlayedWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(new PlayedWindow(1440, 900)));
        PlayedWindow window = opened.join();
        measure(OPENING_FRAMES / 2, () -> true);
        Platform.runLater(() -> window.open("hundred-thousand"));
        Frames opening = measure(OPENING_FRAMES, () -> window.title().startsWith("A hundred thousand"));
        report.note("opening: longest frame %.0f ms of work, longest gap between frames %.0f ms",
                Frames.percentile(opening.work(), 1), Frames.percentile(opening.gaps(), 1));
        Platform.runLater(() -> window.does("play.toggle"));
        double worst = 0;
        for (String speed : SPEEDS) {
            Platform.runLater(() -> window.does(speed));
            measure(FRAMES / 4, () -> true);
            Frames playing = measure(FRAMES, () -> true);
            double p99 = Frames.percentile(playing.work(), 0.99);
            report.note("playing at %s: work a frame %.2f ms at the median, %.2f at p99, first %.2f", speed,
                    Frames.percentile(playing.work(), 0.5), p99, playing.work()[0]);
            worst = Math.max(worst, p99);
        }
        report.atMost("P4f", "playing the fleet year: FX-thread work a frame, p99 / 16.7 ms", worst / FRAME_MILLIS, 0.5);
        FrameStage.onFx(() -> {
            window.close();
            return true;
        });
        Platform.exit();
    }

    /** Counts so many frames from the moment on at which a condition holds; what comes before is one more frame. */
    private static Frames measure(int frames, BooleanSupplier ready) {
        CompletableFuture<Frames> measured = new CompletableFuture<>();
        Platform.runLater(() -> new Meter(frames, ready, measured).start());
        return measured.join();
    }

    private static final class Meter extends AnimationTimer {

        private final int wanted;
        private final BooleanSupplier ready;
        private final CompletableFuture<Frames> measured;
        private final List<double[]> frames = new ArrayList<>();
        private long lastCpu = cpu();
        private long lastNanos = System.nanoTime();
        private int counted;

        Meter(int wanted, BooleanSupplier ready, CompletableFuture<Frames> measured) {
            this.wanted = wanted;
            this.ready = ready;
            this.measured = measured;
        }

        @Override
        public void handle(long now) {
            long cpu = cpu();
            long nanos = System.nanoTime();
            frames.add(new double[] {(cpu - lastCpu) / NANOS_PER_MILLI, (nanos - lastNanos) / NANOS_PER_MILLI});
            lastCpu = cpu;
            lastNanos = nanos;
            counted += ready.getAsBoolean() ? 1 : 0;
            if (counted > wanted) {
                stop();
                measured.complete(new Frames(frames.stream().mapToDouble(each -> each[0]).toArray(),
                        frames.stream().mapToDouble(each -> each[1]).toArray()));
            }
        }

        private static long cpu() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
