package org.revisionscope.bench;

import java.util.List;
import java.util.Set;

/**
 * Measures the kernel, the engine, the journal, its seeks and the timeline beside their peers and limits in the same run, and prints
 * each ratio beside its bar. Arguments choose groups: {@code hold}, {@code year}, {@code seek}, {@code frame}; none means
 * all.
 */
public final class Benches {

    private Benches() {
    }

    /** Runs the chosen groups. */
    public static void main(String[] args) {
        Set<String> chosen = args.length == 0 ? Set.of("hold", "year", "seek", "frame") : Set.copyOf(List.of(args));
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
        if (chosen.contains("frame")) {
            new FrameBench(report).run();
        }
        report.note("%s", report.missed() == 0 ? "every bar holds" : report.missed() + " bars missed");
    }
}
