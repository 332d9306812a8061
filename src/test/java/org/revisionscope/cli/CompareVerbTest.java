package org.revisionscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.scenario.BranchTrees;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.Seal;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Later;

/** The verbs {@code compare} and {@code verify} on files with branches. */
class CompareVerbTest {

    private static final Instant BEFORE_THE_MARK = Instant.parse("2025-02-20T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void saysInWhatTwoFilesDiffer() {
        Said result = Said.to("compare", "fx1-case-2", "fx1-case-7");
        assertEquals(0, result.code());
        assertEquals("", result.err());
        assertTrue(result.out().contains("lowest healthy of web        4 of 4        2 of 2\n"), result.out());
        assertTrue(result.out().contains("At its lowest web has 4 of 4 healthy in fx1-case-2, 2 of 2 in fx1-case-7."),
                result.out());
        assertTrue(result.out().contains("They part on Mon 20 Jan 2025 00:00 UTC."), result.out());
    }

    @Test
    void taskDaysHaveNoMoreDecimalsThanAnybodyReads() {
        Said result = Said.to("compare", "three-services-decided", "a-quarter");
        assertTrue(result.out().matches("(?s).*\\d\\.\\d{1,2} task-days.*"), result.out());
        assertFalse(result.out().matches("(?s).*\\.\\d{3,} task-days.*"), result.out());
    }

    @Test
    void theSameIsTheSame() {
        Said result = Said.to("compare", "fx1", "fx1");
        assertEquals(0, result.code());
        assertTrue(result.out().endsWith("\nThese two futures are the same. Same hash.\n"), result.out());
    }

    @Test
    void comparesBranches() throws IOException {
        Path file = withBranch();
        Said result = Said.to("compare", file.toString(), file + "#wait 14");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("start of r6 in eu-west-1     Fri 28 Feb 2025 18:00 UTC"),
                result.out());
        assertTrue(result.out().contains("Exposure: 35 task-days in branches, 70 task-days in wait 14."), result.out());
        Said unknown = Said.to("compare", file + "#wait 13", file.toString());
        assertEquals(new Said(2, "", file + ":1:1: branches: no branch is called 'wait 13'. Allowed: wait 14\n"),
                unknown);
    }

    @Test
    void verifyProvesEveryBranch() throws IOException {
        Path file = withBranch();
        Said holds = Said.to("verify", file.toString());
        assertEquals(0, holds.code());
        assertTrue(holds.out().contains(file + "#wait 14: holds, "), holds.out());
        Files.writeString(file, Files.readString(file).replace("\"at\": \"2025-02-20T12:00:00Z\", \"do\"",
                "\"at\": \"2025-02-21T12:00:00Z\", \"do\""));
        Said moved = Said.to("verify", file.toString());
        assertEquals(1, moved.code());
        assertTrue(moved.out().contains(file + ": holds"), moved.out());
        assertTrue(moved.out().contains(file + "#wait 14: differs first after 2025-02-14T00:00:00Z up to "
                + "2025-02-20T12:00:00Z; there it now has:"), moved.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"compare fx1 | RevisionScope: Missing required parameter: 'B'",
        "compare fx1 nowhere | nowhere:1:1: file: there is no such file",
        "compare fx1 fx1#x | fx1.revscope.json:1:1: branches: no branch is called 'x'. The file has no branches"})
    void wrongInputIsOneLineAndExitCode2(String arguments, String expected) {
        Said.to(arguments.split(" ")).assertIsRefusal(expected);
    }

    /** FX1 with its mark, and the same with a wait of 14 days that is set the day before. */
    private Path withBranch() throws IOException {
        ScenarioDocument document = BundledScenarios.open("fx1");
        Place place = document.scenario().fleet().places().getFirst().place();
        BranchTree tree = BranchTrees.of(document, "First future")
                .deciding(new TimedDecision(Instant.parse("2025-02-21T18:00:00Z"),
                        new MarkRevision(RevisionId.parse("1.4.0-r6"), "", false)))
                .fork(new TimedDecision(BEFORE_THE_MARK, new SetWaitPeriod(place, WaitPeriod.FOURTEEN_DAYS)),
                        Later.KEEP_AWS, "wait 14");
        ScenarioDocument saved = Seal.of(BranchTrees.into(document, tree));
        return Files.writeString(folder.resolve("branches.revscope.json"), saved.text());
    }
}
