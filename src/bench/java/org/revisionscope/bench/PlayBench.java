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
    /** At 60 frames a second a quarter of a minute and more, so that a hundredth of them is more than a handful. */
    private static final int FRAMES = 1_200;
    private static final int FRAMES_BEFORE = 60;
    private static final int OPENING_FRAMES = 120;
    private static final List<String> SPEEDS = List.of("speed.4", "speed.5", "speed.6");

    private final Report report;
    private final Meter meter = new Meter();

    PlayBench(Report report) {
        this.report = report;
    }

    /**
     * Milliseconds of each frame.
     *
     * @param work the FX thread's processor time from the first timer to the end of the layout: everything that this
     *     project does, with the layout and style sheets of JavaFX's own controls, but not its painting
     * @param gaps the time until the next frame
     */
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
        Platform.startup(() -> {
            meter.start(); // before any timer of the window, so that all of them run after it
            PlayedWindow shown = new PlayedWindow(1440, 900);
            shown.afterLayout(meter::laidOut);
            opened.complete(shown);
        });
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
            measure(FRAMES_BEFORE, () -> true);
            Frames playing = measure(FRAMES, () -> true);
            double p99 = Frames.percentile(playing.work(), 0.99);
            report.note("playing at %s: work a frame %.2f ms at the median, %.2f at p99, %.2f at most; %.0f frames a second",
                    speed, Frames.percentile(playing.work(), 0.5), p99, Frames.percentile(playing.work(), 1),
                    1000 / Arrays.stream(playing.gaps()).average().orElse(Double.NaN));
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
    private Frames measure(int frames, BooleanSupplier ready) {
        CompletableFuture<Frames> measured = new CompletableFuture<>();
        Platform.runLater(() -> meter.measure(frames, ready, measured));
        return measured.join();
    }

    private static final class Meter extends AnimationTimer {

        private final List<double[]> frames = new ArrayList<>();
        private BooleanSupplier ready = () -> false;
        private CompletableFuture<Frames> measured = new CompletableFuture<>();
        private int wanted = Integer.MAX_VALUE;
        private int counted;
        private long begunCpu;
        private long begunNanos;
        private double work;

        void measure(int count, BooleanSupplier condition, CompletableFuture<Frames> answer) {
            frames.clear();
            counted = 0;
            wanted = count;
            ready = condition;
            measured = answer;
        }

        @Override
        public void handle(long now) {
            long nanos = System.nanoTime();
            frames.add(new double[] {work, (nanos - begunNanos) / NANOS_PER_MILLI});
            counted += ready.getAsBoolean() ? 1 : 0;
            if (counted > wanted) {
                measured.complete(new Frames(frames.stream().mapToDouble(each -> each[0]).toArray(),
                        frames.stream().mapToDouble(each -> each[1]).toArray()));
                wanted = Integer.MAX_VALUE;
            }
            begunNanos = nanos;
            begunCpu = cpu();
            work = 0;
        }

        /** The window has been laid out, and with that everything drawn. */
        void laidOut() {
            work = (cpu() - begunCpu) / NANOS_PER_MILLI;
        }

        private static long cpu() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
