package org.revisionscope.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints every ratio beside its bar. */
final class Report {

    private final PrintStream out;
    private int missed;

    Report(PrintStream out) {
        this.out = out;
    }

    void note(String format, Object... values) {
        out.printf(Locale.ROOT, "      " + format + "%n", values);
    }

    /** A ratio that must be at least its bar. */
    void atLeast(String id, String what, double ratio, double bar) {
        verdict(id, what, ratio, ">=", bar, ratio >= bar);
    }

    /** A ratio that must be at most its bar. */
    void atMost(String id, String what, double ratio, double bar) {
        verdict(id, what, ratio, "<=", bar, ratio <= bar);
    }

    private void verdict(String id, String what, double ratio, String sign, double bar, boolean holds) {
        missed += holds ? 0 : 1;
        out.printf(Locale.ROOT, "%-5s %-78s %10.4f  %s %-7s %s%n", id, what, ratio, sign,
                String.format(Locale.ROOT, "%.4g", bar), holds ? "holds" : "MISSED");
    }

    /** How many bars were missed. */
    int missed() {
        return missed;
    }
}
