package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;

/**
 * What a scenario starts from, while it is being changed: entries with fields as they are typed, right or wrong. A draft
 * is checked by what reads files, and then gives a document in which everything else is as it was. Immutable.
 */
public final class FleetDraft {

    private final ScenarioDocument base;
    private final Json.Obj tree;
    private final Renames renames;

    private FleetDraft(ScenarioDocument base, Json.Obj tree, Renames renames) {
        this.base = base;
        this.tree = tree;
        this.renames = renames;
    }

    /** What a document starts from, unchanged. */
    static FleetDraft of(ScenarioDocument base, Json.Obj tree) {
        return new FleetDraft(base, tree, Renames.NONE);
    }

    /** Whether it asks for the same as another one, field by field. */
    public boolean isLike(FleetDraft other) {
        return JsonPrinter.print(followed()).equals(JsonPrinter.print(other.followed()));
    }

    // --- reading

    /** The entries of a kind that an entry holds, in order. */
    public List<EntryPath> parts(EntryPath entry, EntryKind kind) {
        int count = items(at(entry), kind.list()).size();
        List<EntryPath> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(entry.item(kind.list(), i));
        }
        return parts;
    }

    /** What a field of an entry says; empty text if it is not there. */
    public String text(EntryPath entry, EntryField field) {
        return EntryText.shown(field, at(entry));
    }

    /** What a field of an entry says, by the field's name; empty text if it is not there. */
    public String text(EntryPath entry, String field) {
        return EntryKind.at(entry).flatMap(kind -> kind.field(field)).map(its -> text(entry, its)).orElse("");
    }

    /** The entry that people will want to see first: the first cluster, or as far down as there is something. */
    public EntryPath firstPlace() {
        EntryPath first = EntryPath.TOP;
        for (EntryKind kind : List.of(EntryKind.ACCOUNT, EntryKind.PLACE, EntryKind.CLUSTER)) {
            List<EntryPath> parts = parts(first, kind);
            if (parts.isEmpty()) {
                return first;
            }
            first = parts.getFirst();
        }
        return first;
    }

    /** What is known of an item that is no entry, such as a decision: when it is, and what it does. */
    public String told(EntryPath item) {
        Json.Obj object = at(item);
        return Stream.of("name", "at", "do", "fault").map(object::get).flatMap(Optional::stream)
                .map(value -> value instanceof Json.Text text ? text.value() : "").collect(Collectors.joining(" "));
    }

    /** The platform versions that can be asked for. */
    public List<String> versions() {
        return base.scenario().platform().catalogue().versions().stream()
                .map(version -> version.version().number()).toList();
    }

    // --- changing

    /**
     * The same with a field as it was typed; empty text takes it away. What names an entry follows its new name, wherever it
     * stands in the file, as long as that is a name and no other entry's.
     */
    public FleetDraft filling(EntryPath entry, EntryField field, String typed) {
        FleetDraft filled = changing(entry, before -> EntryText.filled(field, before, typed));
        return new FleetDraft(base, filled.tree, renames.filling(this, entry, field));
    }

    /** The same with another entry at the end of those of its kind, filled with sensible values. */
    public FleetDraft adding(EntryPath parent, EntryKind kind) {
        return adding(parent, kind, new NewEntry(this).of(parent, kind));
    }

    /** The same with an entry a second time, under names that are free. */
    public FleetDraft copying(EntryPath entry) {
        EntryKind kind = EntryKind.at(entry).orElseThrow();
        return adding(entry.parent().orElseThrow(), kind, new NewEntry(this).like(at(entry)));
    }

    private FleetDraft adding(EntryPath parent, EntryKind kind, Json.Obj entry) {
        return changing(parent, before -> {
            List<Json> more = new ArrayList<>(items(before, kind.list()));
            more.add(entry);
            return with(before, kind.list(), more);
        });
    }

    /** The same without an item of a list: an entry, or a decision that names something that is gone. */
    public FleetDraft without(EntryPath item) {
        EntryPath.Step last = item.last();
        FleetDraft settled = new FleetDraft(base, followed(), Renames.NONE); // paths are others afterwards
        return settled.changing(item.parent().orElseThrow(), before -> {
            List<Json> rest = new ArrayList<>(items(before, last.field()));
            rest.remove(last.index());
            boolean isNeeded = last.field().equals(TopLevel.ACCOUNTS.name())
                    || last.field().equals(FleetSection.REGIONS.name());
            return rest.isEmpty() && !isNeeded ? before.without(last.field()) : with(before, last.field(), rest);
        });
    }

    private FleetDraft changing(EntryPath entry, UnaryOperator<Json.Obj> change) {
        return new FleetDraft(base, changed(tree, entry.steps(), change), renames);
    }

    private Json.Obj changed(Json.Obj object, List<EntryPath.Step> steps, UnaryOperator<Json.Obj> change) {
        if (steps.isEmpty()) {
            return change.apply(object);
        }
        EntryPath.Step step = steps.getFirst();
        List<Json> items = new ArrayList<>(items(object, step.field()));
        Json.Obj item = (Json.Obj) items.get(step.index());
        items.set(step.index(), changed(item, steps.subList(1, steps.size()), change));
        return with(object, step.field(), items);
    }

    /** At the top fields have an order of their own. */
    private Json.Obj with(Json.Obj object, String field, List<Json> items) {
        Json.Arr list = Json.Arr.of(items);
        Optional<Field<?>> top = TopLevel.SHAPE.fields().stream().filter(each -> each.name().equals(field)).findFirst();
        return object.members().containsKey(TopLevel.FORMAT.name()) && top.isPresent()
                ? TopLevel.with(object, top.get(), list)
                : object.with(field, list);
    }

    // --- checking

    /** What is wrong with a field as it stands, if anything is, whatever the rest of the draft says. */
    public Optional<String> problem(EntryPath entry, EntryField field) {
        Json.Obj object = at(entry);
        Optional<Json> value = object.get(field.name());
        if (value.isEmpty()) {
            return field.isRequired() ? Optional.of("this field is missing, it must be here") : Optional.empty();
        }
        try {
            field.form().read(value.get(), new Spot(base.name(), entry.text()).field(field.name()));
            return Optional.empty();
        } catch (ScenarioException problem) {
            return Optional.of(problem.reason());
        }
    }

    /** The first thing that keeps it from being a scenario; empty if nothing does. */
    public Optional<EntryProblem> problem() {
        try {
            document();
            return Optional.empty();
        } catch (ScenarioException problem) {
            return Optional.of(EntryProblem.of(problem));
        }
    }

    /**
     * The document that it makes: everything else as it was, and without hashes.
     *
     * @throws ScenarioException if something is wrong
     */
    public ScenarioDocument document() throws ScenarioException {
        return ScenarioReader.document(unsigned(), base.name());
    }

    private Json.Obj unsigned() {
        Json.Obj plain = followed().without(TopLevel.HASH.name());
        List<Json> branches = items(plain, TopLevel.BRANCHES.name());
        return branches.isEmpty() ? plain
                : plain.with(TopLevel.BRANCHES.name(), Json.Arr.of(branches.stream()
                        .map(branch -> branch instanceof Json.Obj object ? object.without("hash") : branch).toList()));
    }

    /** The file in which what names entries has followed their new names. */
    private Json.Obj followed() {
        return renames.applied(this, tree);
    }

    Json.Obj at(EntryPath entry) {
        Json.Obj object = tree;
        for (EntryPath.Step step : entry.steps()) {
            object = (Json.Obj) items(object, step.field()).get(step.index());
        }
        return object;
    }

    /** A list that has one item may stand there without its brackets. */
    static List<Json> items(Json.Obj object, String field) {
        return switch (object.get(field).orElse(Json.Arr.of(List.of()))) {
            case Json.Arr list -> list.items();
            case Json other -> List.of(other);
        };
    }
}
