package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.SchemaCheck;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Later;

class BranchSectionTest {

    private static final String SET = "\"do\": \"setWaitPeriod\", \"account\": \"111122223333\", "
            + "\"region\": \"eu-west-1\", \"waitPeriodDays\": 14";
    private static final String BRANCHES = """
            "branches": [
                { "name": "wait 14", "fork": "2025-02-21T18:00:00Z",
                  "decisions": [{ "at": "2025-02-21T18:00:00Z", %s }] },
                { "name": "a job ends", "parent": "wait 14", "fork": "2025-02-24T00:00:00Z",
                  "faults": [{ "at": "2025-02-25T00:00:00Z", "fault": "taskExits", "task": "etl-1" }], "shown": true }
              ]""".formatted(SET);

    @Test
    void aBranchTellsWhatItsParentDoesUpToTheFork() throws ScenarioException {
        List<SavedBranch> branches = ScenarioText.read(ScenarioText.withTop(BRANCHES)).branches();
        TimedDecision set = new TimedDecision(Instant.parse("2025-02-21T18:00:00Z"),
                new SetWaitPeriod(Place.of("111122223333", "eu-west-1"), WaitPeriod.FOURTEEN_DAYS));
        assertEquals(List.of(set), branches.getFirst().decisions(), "the mark at the fork's instant is not its own");
        assertEquals(List.of(set), branches.getLast().decisions());
        assertEquals(Optional.of("wait 14"), branches.getLast().parent());
        assertTrue(branches.getLast().shown());
        assertEquals(List.of(new Faults.TaskExits(Instant.parse("2025-02-25T00:00:00Z"), TaskRef.parse("etl-1"))),
                branches.getLast().faults().listed());
    }

    @Test
    void comesBackAsItWasSaved() throws ScenarioException, JsonException {
        ScenarioDocument document = Seal.of(ScenarioText.read(ScenarioText.withTop(BRANCHES)));
        assertTrue(document.branches().stream().allMatch(branch -> branch.hash().isPresent()));
        ScenarioDocument again = ScenarioText.read(document.text());
        assertEquals(document.branches(), again.branches());
        assertEquals(document.text(), again.text());
        assertEquals(document.branches(), ScenarioText.read(
                ScenarioText.read(ScenarioText.SMALL).withBranches(document.branches()).text()).branches());
        assertEquals("", new SchemaCheck(ScenarioSchema.tree()).check(JsonReader.read(document.text())));
        assertFalse(document.withBranches(List.of()).text().contains("branches"));
    }

    @Test
    void theFilesOwnFutureKeepsTheNameThatSomebodyGaveIt() throws ScenarioException, JsonException {
        ScenarioDocument document = ScenarioText.read(ScenarioText.withTop(BRANCHES));
        BranchTree tree = BranchTrees.of(document, "First future");
        assertFalse(BranchTrees.into(document, tree).text().contains("firstBranch"));
        ScenarioDocument renamed = BranchTrees.into(document, tree.renaming(0, "as announced"));
        ScenarioDocument again = ScenarioText.read(renamed.text());
        assertEquals("as announced", BranchTrees.of(again, "First future").first().name());
        assertEquals("", new SchemaCheck(ScenarioSchema.tree()).check(JsonReader.read(renamed.text())));
        assertEquals(document.text(), BranchTrees.into(again, tree).text());
    }

    @Test
    void aHundredBranchesAreSmall() throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open("fx1-case-2");
        List<SavedBranch> branches = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            branches.add(new SavedBranch("b" + i, Optional.empty(), Instant.parse("2025-02-23T00:00:00Z"),
                    document.scenario().decisions(), document.scenario().faults(), false, Optional.empty()));
        }
        ScenarioDocument many = document.withBranches(branches);
        assertEquals(branches, ScenarioText.read(many.text()).branches());
        assertTrue(many.text().length() < document.text().length() + 100 * 80);
        assertEquals(document.hash(), many.hash());
    }

    @Test
    void aTreeComesBackAsItWasSaved() throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open("three-services-decided");
        BranchTree tree = BranchTrees.of(document, "First future");
        Instant at = Instant.parse("2025-02-23T00:00:00Z");
        Decision set = new SetWaitPeriod(document.scenario().fleet().places().getFirst().place(), WaitPeriod.NONE);
        tree = tree.fork(new TimedDecision(at, set), Later.KEEP_AWS, "a")
                .fork(new TimedDecision(at.plusSeconds(86_400), set), Later.KEEP_ALL, "b")
                .crossOut(0, Later.KEEP_ALL, "c");
        ScenarioDocument saved = Seal.of(BranchTrees.into(document, tree));
        assertEquals(tree, BranchTrees.of(ScenarioText.read(saved.text()), "First future"));
        assertEquals(document.hash(), saved.hash());
        BranchTree less = tree.deleting(2);
        ScenarioDocument afterDeleting = BranchTrees.into(saved, less);
        assertEquals(less.branches().stream().map(Branch::decisions).toList(),
                BranchTrees.of(ScenarioText.read(afterDeleting.text()), "First future").branches().stream()
                        .map(Branch::decisions).toList());
        assertTrue(afterDeleting.branches().stream().allMatch(branch -> branch.hash().isPresent()));
        assertEquals(document.text(), BranchTrees.into(saved, BranchTrees.of(document, "First future")).text());
    }

    @Test
    void branchesTellWhatTheyToldWhenTheFileIsChanged() throws ScenarioException {
        ScenarioDocument document = Seal.of(ScenarioText.read(ScenarioText.withTop(BRANCHES)));
        TimedDecision earlier = new TimedDecision(Instant.parse("2025-02-01T00:00:00Z"),
                document.branches().getFirst().decisions().getFirst().decision());
        ScenarioDocument changed = document.withDecisions(List.of(earlier)).withFaults(
                new Faults(List.of(new Faults.TaskExits(earlier.at(), TaskRef.parse("etl-1"))), Optional.empty()));
        List<SavedBranch> again = ScenarioText.read(changed.text()).branches();
        assertEquals(document.branches().stream().map(SavedBranch::decisions).toList(),
                again.stream().map(SavedBranch::decisions).toList());
        assertEquals(document.branches().stream().map(SavedBranch::faults).toList(),
                again.stream().map(SavedBranch::faults).toList());
        assertEquals(earlier.at(), again.getFirst().fork());
    }

    @Test
    void bookmarksComeBackAsTheyWereSaved() throws ScenarioException, JsonException {
        List<Bookmark> bookmarks = List.of(new Bookmark(Instant.parse("2025-02-28T18:00:00Z"), ""),
                new Bookmark(Instant.parse("2025-02-22T00:00:00Z"), "What if? And then?"));
        ScenarioDocument document = ScenarioText.read(ScenarioText.SMALL).withBookmarks(bookmarks);
        assertEquals(bookmarks, ScenarioText.read(document.text()).bookmarks());
        assertEquals("", new SchemaCheck(ScenarioSchema.tree()).check(JsonReader.read(document.text())));
        assertEquals(ScenarioText.read(ScenarioText.SMALL).text(), document.withBookmarks(List.of()).text());
        ScenarioException wrong = assertThrows(ScenarioException.class, () -> ScenarioText.read(ScenarioText
                .withTop("\"bookmarks\": [{ \"at\": \"2025-02-28T18:00:00Z\", \"nota\": \"x\" }]")));
        assertTrue(String.valueOf(wrong.getMessage())
                .contains("3:67: bookmarks[0].nota: unknown field, did you mean 'note'?"), wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"a job ends\" | \"wait 14\" | 6:15: branches[1].name: another branch is called 'wait 14', another name is",
        "\"a job ends\" | \" \" | 6:15: branches[1].name: this name is blank",
        "\"parent\": \"wait 14\" | \"parent\": \"wait 13\" | branches[1].parent: no branch before this one is called 'wait 13', did you mean 'wait 14'?",
        "\"fork\": \"2025-02-21T18 | \"fork\": \"2025-02-23T18 | branches[0].decisions: one of them is at 2025-02-21T18:00:00Z, from the fork at 2025-02-23T18:00:00Z on is allowed",
        "\"fork\": \"2025-02-24 | \"forc\": \"2025-02-24 | branches[1].forc: unknown field, did you mean 'fork'?",
        "eu-west-1 | us-east-1 | branches[0].decisions[0].region: this file has no place 111122223333/us-east-1",
        "\"etl-1\" | \"etl-9\" | branches[1].faults.listed[0].task: no task in this file is called 'etl-9', did you mean 'etl-1'?",
        "\"wait 14\", \"fork\" | \"wait 14\", \"shown\": true, \"fork\" | branches[1].shown: another branch is shown already"})
    void saysWhatIsWrongWithIt(String part, String replacement, String expected) {
        assertTrue(BRANCHES.contains(part), part);
        String text = ScenarioText.withTop(BRANCHES.replaceFirst(Pattern.quote(part), replacement));
        ScenarioException thrown = assertThrows(ScenarioException.class, () -> ScenarioText.read(text));
        assertTrue(String.valueOf(thrown.getMessage()).contains(expected), thrown.getMessage());
    }
}
