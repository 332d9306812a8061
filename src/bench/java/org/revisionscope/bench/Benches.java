package org.revisionscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures the kernel, the engine, the journal, its seeks and the timeline beside their peers and limits in the same
 * run, and prints each ratio beside its bar. Arguments choose groups: {@code hold}, {@code year}, {@code seek},
 * {@code fork}, {@code frame} and its parts {@code map} and {@code play}; none means all.
 */
public final class Benches {

    private Benches() {
    }

    /** Runs the chosen groups. */
    public static void main(String[] args) {
        Set<String> chosen = args.length == 0 ? Set.of("hold", "year", "seek", "fork", "frame") : Set.copyOf(List.of(args));
        Report report = new Report(System.out);
        if (chosen.contains("hold")) {
            new HoldBench(report).run();
        }
        if (chosen.contains("year") || chosen.contains("seek")) {
            FleetYearBench year = new FleetYearBench(report);
            year.run();
            if (chosen.contains("seek")) {
                new SeekBench(report, year.journal(), year.secondsToSimulate()).run();
            }
        }
        if (chosen.contains("fork")) {
            new ForkBench(report).run();
            new SwitchBench(report).run();
            new BranchesBench(report).run();
            new OpenBench(report).run();
        }
        if (chosen.contains("frame")) {
            new FrameBench(report).run();
            inAnotherProcess("map");
            inAnotherProcess("play");
        }
        if (chosen.contains("map")) {
            new MapBench(report).run();
        }
        if (chosen.contains("play")) {
            new PlayBench(report).run();
        }
        report.note("%s", report.missed() == 0 ? "every bar holds" : report.missed() + " bars missed");
    }

    /** A toolkit paces its frames in one way for as long as its process lives. */
    private static void inAnotherProcess(String group) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benches.class.getName(), group));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
