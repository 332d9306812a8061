package org.revisionscope.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** How often each check was made, and where it first failed. */
final class Tally {

    private static final Check[] CHECKS = Check.values();

    private final int[] looked = new int[CHECKS.length];
    private final int[] brokenAt = new int[CHECKS.length];

    Tally() {
        Arrays.fill(brokenAt, Journal.NONE);
    }

    /** A check was made in a row, and what it asks for was true there, or not. */
    void add(Check check, int row, boolean holds) {
        int index = check.ordinal();
        looked[index]++;
        if (!holds && brokenAt[index] == Journal.NONE) {
            brokenAt[index] = row;
        }
    }

    /** One finding for each check, in their order; the view holds every row that was looked at. */
    List<Finding> findings(JournalView view) {
        return Stream.of(CHECKS).map(check -> new Finding(check, looked[check.ordinal()], broken(check, view)))
                .toList();
    }

    private Optional<Finding.Break> broken(Check check, JournalView view) {
        int row = brokenAt[check.ordinal()];
        return row == Journal.NONE ? Optional.empty() : Optional.of(new Finding.Break(row, view.at(row)));
    }
}
