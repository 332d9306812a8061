package org.revisionscope.format.imports;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.Found.Aside;

/** What is said of things that were seen while reading, of which nothing is made. */
final class Asides {

    private Asides() {}

    static void tell(Found found, Remarks remarks) {
        for (Aside aside : Aside.values()) {
            int count = found.count(aside);
            if (count > 0) {
                remarks.add(aside == Aside.EVENT_WINDOWS ? Topic.SETTINGS : Topic.LEFT_OUT, sentence(aside, count));
            }
        }
    }

    private static String sentence(Aside aside, int count) {
        return switch (aside) {
            case FAILURE -> "AWS did not find " + times(count, "thing") + " that it was asked for (failures).";
            case MORE_PAGES -> times(count, "list") + " with a nextToken: what is on other pages is missing.";
            case OTHER_EVENT -> times(count, "event") + " about something else than a retirement of tasks: left out.";
            case REPEATED -> times(count, "service or task", "services or tasks")
                    + ", told more than once: the latest news is taken.";
            case SPOT -> times(count, "service or task", "services or tasks")
                    + " on Fargate Spot: interruptions of Spot are not simulated.";
            case EVENT_WINDOWS ->
                    "Event windows are switched on in AWS. They are not simulated: the wait period decides.";
        };
    }

    /** A number and its noun: {@code 1 list}, {@code 3 lists}. */
    static String times(int count, String one) {
        return times(count, one, one + "s");
    }

    private static String times(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
