package org.revisionscope.controller.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.controller.sweep.SweepForm.Part;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.view.Messages;

class SweepFormTest {

    private static final Scenario FX1 = BundledScenarios.open("fx1").scenario();

    private static SweepForm.Reading read(String waits, String floors, String replicas, String seeds) {
        return new SweepForm(waits, floors, replicas, seeds).read(FX1, Messages.load());
    }

    @Test
    void listsAndRangesMakeAGridAndBlankLeavesTheScenariosOwn() {
        SweepForm.Reading reading = read("0, 14", "50..52", " ", "");
        assertEquals(Optional.of(new Grid(List.of(WaitPeriod.NONE, WaitPeriod.FOURTEEN_DAYS), List.of(50, 51, 52),
                List.of(), List.of())), reading.grid());
        assertEquals(6, reading.grid().orElseThrow().size());
        assertEquals(1, read("", "", "", "").grid().orElseThrow().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "WAITS | 5 | 5 is not a wait period: it takes 0, 7 or 14 days.",
        "FLOORS | 101 | 101 is not a minimumHealthyPercent: it takes 0 to 100.",
        "FLOORS | half | 'half' is no list of numbers; this is allowed: numbers and ranges, such as 0,7,14 or 1..100.",
        "REPLICAS | 1000000001 | 1000000001 is", "SEEDS | 9..1 | '9..1' is no list"})
    void aSentenceForWhatDoesNotFit(Part part, String typed, String sentence) {
        SweepForm.Reading reading = read(part == Part.WAITS ? typed : "", part == Part.FLOORS ? typed : "",
                part == Part.REPLICAS ? typed : "", part == Part.SEEDS ? typed : "");
        assertEquals(Optional.empty(), reading.grid());
        assertEquals(part, reading.wrong().keySet().iterator().next());
        String said = reading.wrong().get(part);
        assertEquals(sentence, said == null ? null : said.substring(0, Math.min(sentence.length(), said.length())));
    }

    @Test
    void moreRunsThanAllowedAreRefused() {
        assertEquals(Map.of(Part.SEEDS, "These are more than 1000000 runs."),
                read("0,7,14", "", "", "1..1000000").wrong());
    }
}
