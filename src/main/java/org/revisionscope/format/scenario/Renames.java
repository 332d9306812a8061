package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.format.json.Json;

/**
 * The names that entries of a draft had before somebody began to type others. While a name is typed it is often wrong, or that
 * of another entry, so what names the entry follows only when the draft is taken as a whole. Immutable.
 */
final class Renames {

    /** Nothing was renamed. */
    static final Renames NONE = new Renames(Map.of());

    private final Map<EntryPath, String> before;

    private Renames(Map<EntryPath, String> before) {
        this.before = Map.copyOf(before);
    }

    /** The field that other parts of a file name an entry by. */
    private static Optional<EntryField> nameOf(EntryKind kind) {
        return switch (kind) {
            case REVISION -> kind.field(PlatformSection.REVISION.name());
            case ACCOUNT -> kind.field(FleetForms.ACCOUNT.name());
            case PLACE -> kind.field(FleetSection.REGIONS_OF_ENTRY.name());
            case CLUSTER -> kind.field(FleetForms.CLUSTER.name());
            case SERVICE -> kind.field(FleetForms.SERVICE.name());
            case LISTED_TASK -> kind.field(ServiceSection.TASK_NAME.name());
            case TASK -> kind.field(StandaloneSection.NAME.name());
            case SCHEDULE -> kind.field(StandaloneSection.SCHEDULE_NAME.name());
            case SCENARIO, LAUNCH_FAILURES -> Optional.empty();
        };
    }

    /** The same once a field of an entry is about to be typed anew. */
    Renames filling(FleetDraft draft, EntryPath entry, EntryField field) {
        boolean isName = EntryKind.at(entry).flatMap(Renames::nameOf)
                .filter(name -> name.name().equals(field.name())).isPresent();
        if (!isName || before.containsKey(entry)) {
            return this;
        }
        Map<EntryPath, String> more = new HashMap<>(before);
        more.put(entry, draft.text(entry, field));
        return new Renames(more);
    }

    /** The file of a draft, in which what names these entries has followed. */
    Json.Obj applied(FleetDraft draft, Json.Obj tree) {
        boolean isAny = before.entrySet().stream().anyMatch(each -> !each.getValue().equals(now(draft, each.getKey())));
        return isAny ? of(draft).applied(tree) : tree;
    }

    private Renaming of(FleetDraft draft) {
        Renaming renaming = new Renaming();
        for (EntryPath revision : draft.parts(EntryPath.TOP, EntryKind.REVISION)) {
            was(draft, revision).ifPresent(name -> renaming.revision(name, now(draft, revision)));
        }
        for (EntryPath account : draft.parts(EntryPath.TOP, EntryKind.ACCOUNT)) {
            for (Step step : steps(draft, account, new Step(List.of(), List.of()))) {
                renaming.path(step.before, step.now);
                for (EntryPath place : draft.parts(account, EntryKind.PLACE)) {
                    addPlace(draft, place, step, renaming);
                }
            }
        }
        return renaming;
    }

    private void addPlace(FleetDraft draft, EntryPath place, Step account, Renaming renaming) {
        for (Step region : steps(draft, place, account)) {
            renaming.path(region.before, region.now);
            for (EntryPath cluster : draft.parts(place, EntryKind.CLUSTER)) {
                for (Step inside : steps(draft, cluster, region)) {
                    renaming.path(inside.before, inside.now);
                    addCluster(draft, cluster, inside, renaming);
                }
            }
        }
    }

    private void addCluster(FleetDraft draft, EntryPath cluster, Step inside, Renaming renaming) {
        for (EntryPath service : draft.parts(cluster, EntryKind.SERVICE)) {
            steps(draft, service, inside).forEach(step -> renaming.path(step.before, step.now));
            draft.parts(service, EntryKind.LISTED_TASK).forEach(task -> addTask(draft, task, renaming));
        }
        draft.parts(cluster, EntryKind.TASK).forEach(task -> addTask(draft, task, renaming));
        draft.parts(cluster, EntryKind.SCHEDULE).forEach(task -> addTask(draft, task, renaming));
    }

    private void addTask(FleetDraft draft, EntryPath task, Renaming renaming) {
        if (was(draft, task).isPresent()) {
            steps(draft, task, new Step(List.of(), List.of()))
                    .forEach(step -> renaming.task(step.before.getFirst(), step.now.getFirst()));
        }
    }

    /** Where something was, and where it is; an entry may stand for several, by copies or a list of Regions. */
    private record Step(List<String> before, List<String> now) {

        Step into(String nameBefore, String nameNow) {
            return new Step(plus(before, nameBefore), plus(now, nameNow));
        }

        private static List<String> plus(List<String> path, String name) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return List.copyOf(longer);
        }
    }

    private List<Step> steps(FleetDraft draft, EntryPath entry, Step outside) {
        List<String> namesNow = names(draft, entry, now(draft, entry));
        List<String> namesBefore = was(draft, entry).map(name -> names(draft, entry, name)).orElse(namesNow);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < Math.min(namesBefore.size(), namesNow.size()); i++) {
            steps.add(outside.into(namesBefore.get(i), namesNow.get(i)));
        }
        return steps;
    }

    private static List<String> names(FleetDraft draft, EntryPath entry, String name) {
        return switch (EntryKind.at(entry).orElseThrow()) {
            case PLACE -> List.of(name.split("\\s*,\\s*", -1));
            case SERVICE, TASK -> copies(name, draft.text(entry, Copies.OF_SERVICE.name()));
            case SCENARIO, REVISION, ACCOUNT, CLUSTER, LISTED_TASK, LAUNCH_FAILURES, SCHEDULE -> List.of(name);
        };
    }

    private static List<String> copies(String name, String typed) {
        if (!typed.matches("[1-9]\\d{0,5}")) {
            return List.of(name);
        }
        int copies = Integer.parseInt(typed);
        List<String> names = new ArrayList<>();
        for (int copy = 1; copy <= copies; copy++) {
            names.add(Copies.name(name, copy, copies));
        }
        return names;
    }

    /** The name before, unless the one now is none, or the same, or another entry's beside it. */
    private Optional<String> was(FleetDraft draft, EntryPath entry) {
        return Optional.ofNullable(before.get(entry)).filter(name -> {
            String now = now(draft, entry);
            return !name.isEmpty() && !now.isEmpty() && !now.equals(name) && isAlone(draft, entry, now);
        });
    }

    private static boolean isAlone(FleetDraft draft, EntryPath entry, String name) {
        EntryKind kind = EntryKind.at(entry).orElseThrow();
        return draft.parts(entry.parent().orElseThrow(), kind).stream()
                .filter(other -> now(draft, other).equals(name)).count() == 1;
    }

    private static String now(FleetDraft draft, EntryPath entry) {
        return EntryKind.at(entry).flatMap(Renames::nameOf).map(field -> draft.text(entry, field)).orElse("");
    }
}
