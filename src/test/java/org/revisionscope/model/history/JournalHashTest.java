package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.PlatformEvent.RevisionReleased;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;

/** The hash tells what happened apart, and nothing else. */
class JournalHashTest {

    private static final Owner WEB = new Owner.OfService(
            new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "web"));
    private static final Owner SEARCH = new Owner.OfService(
            new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "search"));
    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");
    private static final RevisionId R7 = RevisionId.parse("1.4.0-r7");

    private static final String R7_BYTES = text("RevisionId") + text("PlatformVersion") + text("1.4.0") + text("r7");
    private static final String WEB_BYTES = text("OfService") + text("ServiceKey") + text("Place") + text("AccountId")
            + text("111122223333") + text("Region") + text("eu-west-1") + text("production") + text("web");

    @Test
    void anEmptyJournalHasTheHashOfNoBytes() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                JournalHash.of(new Journal(1).view()));
    }

    @Test
    void theFormIsTheDocumentedOne() throws NoSuchAlgorithmException {
        String released = "01" + kind("REVISION_RELEASED", "REV_3") + "e807 00" + text("RevisionReleased") + R7_BYTES;
        String launched = "02" + kind("TASK_LAUNCHED", "SVC_1") + "e807 01" + Ids.taskHex(42, WEB, 0) + "00"
                + "01" + WEB_BYTES + "01" + R7_BYTES
                + "01" + text("Origin") + text("ECS") + "00000000 00000001" + text("ecs-svc/1") + "00000000 00000000";
        String stepped = "03" + kind("TASK_STATE_CHANGED", "TASK_1", "PROVISIONING", "PENDING") + "8827 01 01";
        String again = "03 00 01 02";
        String breached = "04" + kind("FLOOR_BREACHED", "SVC_6") + "00 00 03 04 01";
        byte[] bytes = HexFormat.of().parseHex((released + launched + stepped + again + breached).replace(" ", ""));
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(HexFormat.of().formatHex(sha256), JournalHash.of(story(_ -> {
        })));
    }

    @Test
    void internalNumbersDoNotCount() {
        String plain = JournalHash.of(story(_ -> {
        }));
        String renumbered = JournalHash.of(story(journal -> {
            journal.addOwner(SEARCH);
            journal.addRevision(R6);
            journal.addOrigin(origin("ecs-svc/0"));
        }));
        assertEquals(plain, renumbered);
    }

    @Test
    void equalOriginsAreOneHoweverOftenTheyAreNumbered() {
        Set<String> hashes = new HashSet<>();
        for (boolean twice : new boolean[] {false, true}) {
            Journal journal = new Journal(42);
            journal.moveTo(1_000);
            int owner = journal.addOwner(WEB);
            int revision = journal.addRevision(R7);
            int first = journal.addOrigin(origin("ecs-svc/1"));
            int second = twice ? journal.addOrigin(origin("ecs-svc/1")) : first;
            journal.launch(Rule.SVC_1, Journal.NONE, owner, 1, revision, first, Journal.NONE, 0);
            journal.launch(Rule.SVC_1, Journal.NONE, owner, 2, revision, second, Journal.NONE, 1);
            hashes.add(JournalHash.of(journal.view()));
        }
        assertEquals(1, hashes.size());
    }

    @Test
    void slotsDoNotCount() {
        assertEquals(JournalHash.of(twoTasks(0, 1)), JournalHash.of(twoTasks(1, 0)));
    }

    @Test
    void everythingThatHappenedCounts() {
        List<Consumer<Journal>> lastRows = List.of(
                journal -> journal.step(Rule.TASK_1, 1, 0, 0, TaskState.RUNNING, TaskState.DEACTIVATING),
                journal -> journal.step(Rule.TASK_1, 1, 0, 0, TaskState.RUNNING, TaskState.DEPROVISIONING),
                journal -> journal.step(Rule.TASK_2, 1, 0, 0, TaskState.RUNNING, TaskState.DEACTIVATING),
                journal -> journal.step(Rule.TASK_1, 0, 0, 0, TaskState.RUNNING, TaskState.DEACTIVATING),
                journal -> journal.step(Rule.TASK_1, Journal.NONE, 0, 0, TaskState.RUNNING, TaskState.DEACTIVATING),
                journal -> journal.healthy(Rule.TASK_1, 1, 0, 0),
                journal -> journal.outgoing(Rule.RET_7, 1, 0, 0, OutgoingReason.RETIREMENT),
                journal -> journal.outgoing(Rule.RET_7, 1, 0, 0, OutgoingReason.DEPLOYMENT),
                journal -> journal.stopped(Rule.TASK_2, 1, 0, 0, StopCause.RETIREMENT, true),
                journal -> journal.stopped(Rule.TASK_2, 1, 0, 0, StopCause.RETIREMENT, false),
                journal -> journal.stopped(Rule.TASK_2, 1, 0, 0, StopCause.USER, false),
                journal -> journal.floorBreached(Rule.SVC_4, 1, 0, 0, 1),
                journal -> journal.floorBreached(Rule.SVC_4, 1, 0, 1, 1),
                journal -> journal.floorBreached(Rule.SVC_4, 1, 0, 0, 2),
                journal -> journal.floorRestored(Rule.SVC_4, 1, 0, 0, 1),
                journal -> journal.steady(Rule.SVC_10, 1, 0),
                journal -> journal.append(Rule.RET_1, 1, new RevisionMarked(R6, "kernel", false)),
                journal -> journal.append(Rule.RET_1, 1, new RevisionMarked(R6, "kernel", true)),
                journal -> journal.append(Rule.RET_1, 1, new RevisionMarked(R6, "kernel ", false)),
                journal -> journal.append(Rule.RET_1, 1, new RevisionMarked(R7, "kernel", false)),
                journal -> journal.append(Rule.RET_1, Journal.NONE,
                        new DecisionRefused(new AwsDecision.MarkRevision(R7, "", false), "newest")),
                journal -> journal.append(Rule.RET_1, Journal.NONE,
                        new DecisionRefused(new AwsDecision.MarkRevision(R7, "", true), "newest")));
        Set<String> hashes = new HashSet<>();
        for (Consumer<Journal> last : lastRows) {
            hashes.add(JournalHash.of(storyWithEnd(last)));
            hashes.add(JournalHash.of(storyWithEnd(journal -> {
                journal.moveTo(9_999);
                last.accept(journal);
            })));
        }
        assertEquals(2 * lastRows.size(), hashes.size());
    }

    @Test
    void everyFieldOfALaunchCounts() {
        Set<String> hashes = new HashSet<>();
        int variants = 0;
        for (Owner owner : List.of(WEB, SEARCH)) {
            for (RevisionId revision : List.of(R6, R7)) {
                for (String deployment : List.of("ecs-svc/1", "ecs-svc/2")) {
                    for (int ordinal = 0; ordinal < 2; ordinal++) {
                        hashes.add(JournalHash.of(launch(owner, revision, deployment, ordinal)));
                        variants++;
                    }
                }
            }
        }
        assertEquals(variants, hashes.size());
        assertNotEquals(JournalHash.of(replacing(0)), JournalHash.of(replacing(Journal.NONE)));
    }

    @Test
    void runningHashesAreThoseOfThePrefixes() {
        JournalView view = SyntheticJournal.of(5, 30_000).journal.view();
        List<Integer> counts = List.of(0, 1, 17, 17, 12_345, view.rows());
        List<String> prefixes = new ArrayList<>();
        for (int count : counts) {
            JournalHash hash = new JournalHash();
            hash.read(view, count);
            prefixes.add(hash.soFar());
        }
        assertEquals(prefixes, JournalHash.running(view, counts));
        assertEquals(JournalHash.of(view), prefixes.getLast());
    }

    @Test
    void readingBackwardsOrBeyondTheEndIsRefused() {
        JournalView view = SyntheticJournal.of(5, 100).journal.view();
        JournalHash hash = new JournalHash();
        hash.read(view, 50);
        assertThrows(IllegalArgumentException.class, () -> hash.read(view, 49));
        assertThrows(IllegalArgumentException.class, () -> hash.read(view, view.rows() + 1));
    }

    @Test
    void aForkThatRepeatsWhatItsParentDidHasTheSameHash() {
        Journal parent = SyntheticJournal.of(6, 1_000).journal;
        Journal fork = parent.fork();
        for (Journal each : List.of(parent, fork)) {
            each.moveTo(SyntheticJournal.START * 2);
            each.append(Rule.REV_3, Journal.NONE, new RevisionReleased(RevisionId.parse("1.4.0-r900")));
        }
        assertEquals(JournalHash.of(parent.view()), JournalHash.of(fork.view()));
    }

    private static JournalView story(Consumer<Journal> before) {
        Journal journal = new Journal(42);
        before.accept(journal);
        journal.moveTo(1_000);
        int owner = journal.addOwner(WEB);
        int revision = journal.addRevision(R7);
        int origin = journal.addOrigin(origin("ecs-svc/1"));
        int released = journal.append(Rule.REV_3, Journal.NONE, new RevisionReleased(R7));
        journal.moveTo(2_000);
        int task = journal.launch(Rule.SVC_1, released, owner, 0, revision, origin, Journal.NONE, 0);
        journal.moveTo(7_000);
        journal.step(Rule.TASK_1, 1, task, 0, TaskState.PROVISIONING, TaskState.PENDING);
        journal.step(Rule.TASK_1, 2, task, 0, TaskState.PROVISIONING, TaskState.PENDING);
        journal.floorBreached(Rule.SVC_6, Journal.NONE, owner, 3, 4);
        return journal.view();
    }

    private static JournalView storyWithEnd(Consumer<Journal> last) {
        Journal journal = new Journal(42);
        journal.moveTo(1_000);
        journal.append(Rule.REV_3, Journal.NONE, new RevisionReleased(R7));
        journal.launch(Rule.SVC_1, 0, journal.addOwner(WEB), 0, journal.addRevision(R7),
                journal.addOrigin(origin("ecs-svc/1")), Journal.NONE, 0);
        last.accept(journal);
        return journal.view();
    }

    private static JournalView launch(Owner owner, RevisionId revision, String deployment, int ordinal) {
        Journal journal = new Journal(42);
        journal.moveTo(1_000);
        journal.launch(Rule.SVC_1, Journal.NONE, journal.addOwner(owner), ordinal, journal.addRevision(revision),
                journal.addOrigin(origin(deployment)), Journal.NONE, 0);
        return journal.view();
    }

    private static JournalView replacing(int before) {
        return twoTasks(0, 1, before);
    }

    private static JournalView twoTasks(int firstSlot, int secondSlot) {
        return twoTasks(firstSlot, secondSlot, Journal.NONE);
    }

    private static JournalView twoTasks(int firstSlot, int secondSlot, int replaces) {
        Journal journal = new Journal(42);
        journal.moveTo(1_000);
        int owner = journal.addOwner(WEB);
        int revision = journal.addRevision(R7);
        int origin = journal.addOrigin(origin("ecs-svc/1"));
        int first = journal.launch(Rule.SVC_1, Journal.NONE, owner, 0, revision, origin, Journal.NONE, firstSlot);
        int second = journal.launch(Rule.SVC_1, 0, owner, 1, revision, origin, replaces, secondSlot);
        journal.step(Rule.TASK_1, 0, first, firstSlot, TaskState.PROVISIONING, TaskState.PENDING);
        journal.step(Rule.TASK_1, 1, second, secondSlot, TaskState.PROVISIONING, TaskState.PENDING);
        return journal.view();
    }

    /** The bytes of a text: its length in UTF-8, then the text. */
    private static String text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().toHexDigits(utf8.length) + HexFormat.of().formatHex(utf8);
    }

    /** The bytes of the kind of a row. */
    private static String kind(String type, String rule, String... detail) {
        return text("RowKind") + text(type) + text(rule) + HexFormat.of().toHexDigits(detail.length)
                + Stream.of(detail).map(JournalHashTest::text).collect(Collectors.joining());
    }

    private static Origin origin(String deployment) {
        return new Origin(Actor.ECS, Optional.empty(), Optional.of(deployment), Optional.empty(), Optional.empty());
    }
}
