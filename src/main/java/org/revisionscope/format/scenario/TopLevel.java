package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;
import org.revisionscope.model.scenario.Catalogue;

/** The fields at the top of a file, in the order in which files have them. */
final class TopLevel {

    static final Field<String> FORMAT = Field.required("format", Forms.word(List.of(ScenarioReader.FORMAT_1)),
            "The format of the file.");
    static final Field<String> TITLE = Field.required("title", Forms.line(Limits.LINE), "What the scenario is called.");
    static final Field<String> NOTES =
            Field.optional("notes", Forms.prose(Limits.NOTES), "Whatever its author wants to say.");
    static final Field<Instant> START = Field.required("start", Forms.INSTANT,
            "Where the clock opens; what the file dates earlier is simulated up to here.");
    static final Field<Instant> END = Field.optional("end", Forms.INSTANT,
            "The last instant of the run; when nothing is due by default. Required with cadence, schedules or a mean interval.");
    static final Field<Long> SEED = Field.optional("seed", Forms.whole(Long.MIN_VALUE, Long.MAX_VALUE),
            "What all ids and random streams are drawn from; 0 by default.");
    static final Field<Fields> TIMINGS =
            Field.optional("timings", SettingsSection.TIMINGS, "How long things take (TASK-1).");
    static final Field<Fields> ASSUMPTIONS = Field.optional("assumptions", SettingsSection.ASSUMPTIONS,
            "How rules are read that the sources leave open.");
    static final Field<Catalogue> CATALOGUE = Field.optional("catalogue", PlatformSection.CATALOGUE,
            "A built-in set of platform versions, or one written out; " + BuiltInCatalogues.DEFAULT + " by default.");
    static final Field<List<Fields>> REVISIONS = Field.optional("revisions",
            Forms.list(PlatformSection.RELEASE, Limits.REVISIONS), "Dated releases of revisions.");
    static final Field<List<Fields>> ACCOUNTS = Field.required("accounts",
            Forms.list(FleetSection.ACCOUNT_SHAPE, Limits.ACCOUNTS), "Accounts, their Regions, and what runs there.");
    static final Field<List<Fields>> CADENCE = Field.optional("cadence",
            Forms.oneOrMany(PlatformSection.CADENCE, Limits.PLATFORM_VERSIONS),
            "Platform versions whose revisions are released and marked by themselves (REV-4).");
    static final Field<Fields> FAULTS = Field.optional("faults", FaultSection.FORM, "What just happens.");
    static final Field<List<Fields>> DECISIONS =
            Field.optional("decisions", DecisionSection.FORM, "Who did what when.");
    static final Field<Fields> CALENDAR =
            Field.optional("calendar", CalendarSection.SHAPE,
                    "When people are at work; it changes nothing of the run.");
    static final Field<String> FIRST_BRANCH = Field.optional("firstBranch", Forms.line(Limits.LINE),
            "What the file's own future is called among its branches.");
    static final Field<List<Fields>> BRANCHES =
            Field.optional("branches", BranchSection.FORM, "Other futures that are kept beside the decisions.");
    static final Field<Fields> LAYOUT = Field.optional("layout", LayoutSection.SHAPE,
            "How a window was arranged; it changes nothing of the run.");
    static final Field<List<Fields>> BOOKMARKS =
            Field.optional("bookmarks", BookmarkSection.FORM, "Instants to come back to.");
    static final Field<Fields> HASH = Field.optional("hash", SavedHash.SHAPE,
            "What the run amounts to; written by the program and compared by the verb verify.");

    /** The whole file. */
    static final Shape SHAPE = Shape.of("scenario", FORMAT, TITLE, NOTES, START, END, SEED, TIMINGS, ASSUMPTIONS,
            CATALOGUE, REVISIONS, ACCOUNTS, CADENCE, FAULTS, DECISIONS, FIRST_BRANCH, BRANCHES, CALENDAR,
            LAYOUT, BOOKMARKS, kept("lesson"), HASH);

    private TopLevel() {}

    /** A tree with a field set: replaced where it stands, or put where files have it. */
    static Json.Obj with(Json.Obj tree, Field<?> field, Json value) {
        if (tree.members().containsKey(field.name())) {
            return tree.with(field.name(), value);
        }
        List<String> order = SHAPE.fields().stream().map(Field::name).toList();
        List<String> later = order.subList(order.indexOf(field.name()), order.size());
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        for (Map.Entry<String, Json.Member> member : tree.members().entrySet()) {
            if (later.contains(member.getKey())) {
                members.putIfAbsent(field.name(), new Json.Member(Location.START, value));
            }
            members.put(member.getKey(), member.getValue());
        }
        members.putIfAbsent(field.name(), new Json.Member(Location.START, value));
        return new Json.Obj(tree.where(), members);
    }

    private static Field<Json> kept(String name) {
        return Field.optional(name, Forms.ANYTHING, "Kept as it is for a later version of the program.");
    }
}
