package org.revisionscope.view.timeline;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.revisionscope.screens.PngWriter;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Measures how long the FX thread takes for a frame of {@code hundred-thousand} while it plays; prints milliseconds of its processor time. */
public final class FramePace {

    private FramePace() {}

    /** Plays, and writes a picture of the last frame into the directory that is the only argument. */
    public static void main(String[] arguments) throws InterruptedException {
        Stories story = Stories.of("hundred-thousand");
        System.out.println(story.chronicle().rows() + " rows, " + story.chronicle().lanes().count() + " lanes");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
            TimelineView timeline = new TimelineView(Messages.load());
            Scene scene = new Scene(new StackPane(timeline), 888, 560);
            Theme.LIGHT.applyTo(scene);
            long start = Instant.parse(arguments[1]).toEpochMilli();
            double[] times = new double[200];
            for (int i = 0; i < times.length; i++) {
                long clock = start + i * 86_400_000L / 60;
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                timeline.setContent(new TimelineContent(story.chronicle(), Optional.empty(), clock, clock,
                        Foresight.ANNOUNCED));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
            }
            System.out.printf("first %.1f%n", times[0]);
            Arrays.sort(times, 1, times.length);
            System.out.printf("median %.2f p99 %.2f max %.2f%n", times[100], times[197], times[199]);
            PngWriter.write(scene.snapshot(null), Path.of(arguments[0], "hundred-thousand.png"));
            done.countDown();
        });
        done.await();
        Platform.exit();
    }
}
