package org.revisionscope.view.timeline.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.timeline.Stories;

class PackingTest {

    private final Chronicle chronicle = Stories.of("a-quarter").chronicle();

    @Test
    void noTwoTasksShareALineAtATime() {
        for (int number = 0; number < chronicle.lanes().count(); number++) {
            Lane lane = chronicle.lanes().get(number);
            Packing packing = new Packing(lane, chronicle.tasks());
            for (int i = 0; i < lane.tasks().size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean sameLine = packing.line(i) == packing.line(j);
                    assertTrue(!sameLine || goneBefore(lane.tasks().get(j), lane.tasks().get(i)),
                            "lane " + number + ": " + j + " and " + i);
                }
            }
        }
    }

    @Test
    void aLineDoesNotDependOnWhatComesLater() {
        for (int number = 0; number < chronicle.lanes().count(); number++) {
            Lane lane = chronicle.lanes().get(number);
            Packing oneByOne = new Packing(lane, chronicle.tasks());
            Packing atOnce = new Packing(lane, chronicle.tasks());
            atOnce.lines(lane.tasks().size());
            for (int i = 0; i < lane.tasks().size(); i++) {
                assertEquals(oneByOne.lines(i + 1), atOnce.lines(i + 1));
                assertEquals(oneByOne.line(i), atOnce.line(i));
            }
        }
    }

    private boolean goneBefore(int earlier, int later) {
        int stopped = chronicle.tasks().stoppedRow(earlier);
        return stopped != Journal.NONE && stopped < chronicle.tasks().launchRow(later);
    }
}
