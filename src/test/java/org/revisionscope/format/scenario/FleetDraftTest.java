package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.scenario.Fleet;

class FleetDraftTest {

    private static final EntryPath ACCOUNT = EntryPath.TOP.item("accounts", 0);
    private static final EntryPath PLACE = ACCOUNT.item("regions", 0);
    private static final EntryPath CLUSTER = PLACE.item("clusters", 0);
    private static final EntryPath WEB = CLUSTER.item("services", 0);

    private final FleetDraft fx1 = BundledScenarios.open("fx1-case-2").draft();

    @ParameterizedTest
    @ValueSource(strings = {"fx1", "fx1-case-5", "three-services-decided", "a-quarter", "hundred-thousand"})
    void whatIsNotChangedStaysAsItsAuthorWroteIt(String name) throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open(name);
        ScenarioDocument again = document.draft().document();
        assertEquals(document.text().replaceFirst("(?s),\\s*\"hash\".*", ""),
                again.text().replaceFirst("\\s*}\\s*$", ""));
        assertEquals(document.scenario(), again.scenario());
        assertEquals(Optional.empty(), again.hash());
        checkEveryField(document.draft(), EntryPath.TOP, EntryKind.SCENARIO);
    }

    /** What is read is shown, and what is shown is right; putting it back changes nothing. */
    private static void checkEveryField(FleetDraft draft, EntryPath entry, EntryKind kind) {
        assertEquals(Optional.of(kind), EntryKind.at(entry));
        for (EntryField field : kind.fields()) {
            assertEquals(Optional.empty(), draft.problem(entry, field), entry + " " + field.name());
            String text = draft.text(entry, field);
            assertEquals(text, draft.filling(entry, field, text).text(entry, field));
        }
        for (EntryKind part : kind.parts()) {
            draft.parts(entry, part).forEach(each -> checkEveryField(draft, each, part));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
            textBlock = """
                    desiredCount          | many   | 'many' stands here, a whole number from 0 to 200000 is allowed
                    desiredCount          | -1     | -1 stands here, a whole number from 0 to 200000 is allowed
                    desiredCount          | ""     | this field is missing, it must be here
                    minimumHealthyPercent | 101    | 101 stands here, a whole number from 0 to 100 is allowed
                    service               | my web | 'my web' is not a name: it takes 1 to 255 letters, digits, hyphens and underscores
                    created               | May    | 'May' is not an instant, in UTC, ISO 8601, such as 2025-02-21T18:00:00Z
                    """)
    void aFieldIsCheckedWhereItStandsByTheRulesOfFiles(String name, String typed, String sentence) {
        EntryField field = EntryKind.SERVICE.field(name).orElseThrow();
        FleetDraft draft = fx1.filling(WEB, field, typed);
        assertEquals(typed, draft.text(WEB, field), "it keeps what was typed");
        assertTrue(draft.problem(WEB, field).orElseThrow().startsWith(sentence.substring(0, 20)),
                draft.problem(WEB, field).orElseThrow());
        EntryProblem problem = draft.problem().orElseThrow();
        assertTrue(problem.isAbout(WEB, field), problem.field());
        assertThrows(ScenarioException.class, draft::document);
    }

    @Test
    void entriesAreAddedWithFreeNamesAndAreRightFromTheStart() throws ScenarioException {
        FleetDraft draft = fx1;
        for (EntryKind kind : List.of(EntryKind.SERVICE, EntryKind.SERVICE, EntryKind.TASK)) {
            draft = draft.adding(CLUSTER, kind);
        }
        draft = draft.adding(EntryPath.TOP, EntryKind.ACCOUNT).adding(ACCOUNT, EntryKind.PLACE)
                .adding(EntryPath.TOP, EntryKind.REVISION).adding(PLACE, EntryKind.CLUSTER)
                .adding(WEB, EntryKind.LISTED_TASK);
        Fleet fleet = draft.filling(WEB, EntryKind.SERVICE.field("created").orElseThrow(), "").document().scenario()
                .fleet();
        assertEquals(List.of("web", "service-1", "service-2"),
                fleet.services().stream().map(service -> service.spec().key().name()).toList());
        assertEquals(3, fleet.places().size());
        assertEquals(3, fleet.tasks().size());
        assertEquals("1.4.0-r8", draft.text(EntryPath.TOP.item("revisions", 2), "revision"));
    }

    @Test
    void aCopyHasNamesOfItsOwn() throws ScenarioException {
        FleetDraft draft = fx1.copying(CLUSTER.item("tasks", 0)).copying(WEB).copying(ACCOUNT);
        Fleet fleet = draft.document().scenario().fleet();
        assertEquals(2, fleet.places().size());
        assertEquals(4, fleet.services().size());
        assertEquals(List.of("etl-1", "etl-2", "etl-3", "etl-4", "etl-5", "etl-6"),
                fleet.tasks().stream().map(task -> task.spec().key().name()).toList());
    }

    @Test
    void whatNamesSomethingThatIsGoneIsFoundAndCanBeDropped() throws ScenarioException {
        FleetDraft draft = fx1.without(WEB);
        EntryProblem problem = draft.problem().orElseThrow();
        assertEquals(new EntryPath("decisions[0]"), problem.entry());
        assertTrue(EntryKind.at(problem.entry()).isEmpty());
        FleetDraft mended = draft.without(problem.entry());
        assertEquals(1, mended.document().scenario().decisions().size());
        assertEquals(List.of(), mended.document().scenario().fleet().services());
    }

    private static FleetDraft typing(FleetDraft draft, EntryPath entry, String field, String... typed) {
        FleetDraft after = draft;
        for (String text : typed) {
            after = after.filling(entry, EntryKind.at(entry).orElseThrow().field(field).orElseThrow(), text);
        }
        return after;
    }

    @Test
    void whatNamesAServiceFollowsItsNewNameLetterByLetter() throws ScenarioException {
        FleetDraft draft = typing(fx1, WEB, "service", "", "s", "sh", "shop");
        ScenarioDocument made = draft.document();
        assertEquals("shop", made.scenario().fleet().services().getFirst().spec().key().name());
        assertEquals(2, made.scenario().decisions().size());
        assertTrue(made.text().contains("\"service\": \"shop\"") && !made.text().contains("\"web\""), made.text());
        assertTrue(typing(fx1, WEB, "service", "we", "web").isLike(BundledScenarios.open("fx1-case-2").draft()));
    }

    @Test
    void whatNamesAPlaceAClusterATaskOrARevisionFollowsToo() throws ScenarioException {
        FleetDraft draft = typing(fx1, ACCOUNT, "account", "222233334444");
        draft = typing(typing(draft, PLACE, "region", "us-east-1"), CLUSTER, "cluster", "live");
        draft = typing(draft, EntryPath.TOP.item("revisions", 0), "revision", "1.4.0-r5");
        draft = typing(draft, CLUSTER.item("tasks", 0), "name", "night");
        String text = draft.document().text();
        for (String gone : List.of("111122223333", "eu-west-1", "production", "1.4.0-r6", "etl-1")) {
            assertFalse(text.contains(gone), gone + " in " + text);
        }
    }

    @Test
    void aNameThatIsAnothersTakesNothingAlongUntilItIsFree() throws ScenarioException {
        FleetDraft clash = typing(fx1.adding(CLUSTER, EntryKind.SERVICE), WEB, "service", "service-1");
        assertTrue(clash.problem().isPresent());
        assertFalse(typing(clash, WEB, "service", "shop").document().text().contains("\"web\""));
        assertEquals(new EntryPath("decisions[0]"),
                clash.without(CLUSTER.item("services", 1)).problem().orElseThrow().entry(), "it names web still");
    }

    @Test
    void namesOfCopiesAndOfBranchesFollow() throws ScenarioException {
        ScenarioDocument fx1Case = BundledScenarios.open("fx1-case-2");
        SavedBranch branch = new SavedBranch("later", Optional.empty(), fx1Case.scenario().span().start(),
                fx1Case.scenario().decisions(), fx1Case.scenario().faults(), false, Optional.empty());
        ScenarioDocument made =
                typing(fx1Case.withBranches(List.of(branch)).draft(), WEB, "service", "shop").document();
        assertEquals(made.scenario().decisions(), made.branches().getFirst().decisions());

        FleetDraft copied = typing(fx1.without(new EntryPath("decisions[0]")), WEB, "copies", "2");
        ScenarioDocument several = ScenarioReader.read(copied.document().text().replace("\"decisions\": [",
                "\"decisions\": [ { \"at\": \"2025-02-21T19:00:00Z\", \"do\": \"deleteService\", \"account\": \"111122223333\", "
                        + "\"region\": \"eu-west-1\", \"cluster\": \"production\", \"service\": \"web-2\" },"),
                "copies");
        assertTrue(typing(several.draft(), WEB, "service", "shop").document().text().contains("\"shop-2\""));
    }

    @Test
    void asksForAHundredThousandTasksAndNoMoreThanFilesMay() throws ScenarioException {
        EntryField count = EntryKind.SERVICE.field("desiredCount").orElseThrow();
        EntryPath crowd = CLUSTER.item("services", 1);
        FleetDraft many = fx1.adding(CLUSTER, EntryKind.SERVICE).filling(crowd, count, "5000").filling(crowd,
                EntryKind.SERVICE.field("copies").orElseThrow(), "20");
        assertEquals(21, many.document().scenario().fleet().services().size());
        EntryProblem tooMany = many.filling(crowd, count, "50000").problem().orElseThrow();
        assertEquals(crowd, tooMany.entry());
        assertTrue(tooMany.sentence().contains("200000 are allowed"), tooMany.sentence());
    }

    @Test
    void severalRegionsAndALoadBalancerAreTypedAsText() throws ScenarioException {
        EntryField regions = EntryKind.PLACE.field("region").orElseThrow();
        EntryField balancer = EntryKind.SERVICE.field("loadBalancer").orElseThrow();
        FleetDraft draft = BundledScenarios.open("fx1").draft().without(CLUSTER.item("tasks", 1))
                .without(CLUSTER.item("tasks", 0)).filling(PLACE, regions, "eu-west-1, us-east-1")
                .filling(WEB, balancer, "1m");
        assertEquals("eu-west-1, us-east-1", draft.text(PLACE, regions));
        assertEquals(2, draft.document().scenario().fleet().places().size());
        assertEquals("PT1M", draft.document().scenario().fleet().services().getFirst().spec().deregistrationDelay()
                .toString());
        assertFalse(draft.filling(PLACE, regions, "eu-west-1, us-esat-1").problem(PLACE, regions).isEmpty());
    }
}
