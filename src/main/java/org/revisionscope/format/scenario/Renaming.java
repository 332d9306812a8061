package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.revisionscope.format.json.Json;

/**
 * Lets what names an entry of a fleet follow its new name: decisions, faults, those of branches, pinned lanes, and tasks that
 * replace another. Names given by ARN do not follow, since they are made of more than names.
 */
final class Renaming {

    /** The fields that name a place, a cluster or a service, from the outside in. */
    private static final List<String> PATH = List.of(FleetForms.ACCOUNT.name(), FleetForms.REGION.name(),
            FleetForms.CLUSTER.name(), FleetForms.SERVICE.name());
    private static final List<String> TASK_FIELDS = List.of("task", StandaloneSection.REPLACES.name());
    private static final String REVISION = PlatformSection.REVISION.name();
    private static final String NAME = StandaloneSection.NAME.name();

    private final Map<List<String>, List<String>> paths = new HashMap<>();
    private final Map<String, String> tasks = new HashMap<>();
    private final Map<String, String> revisions = new HashMap<>();

    /** What is at a path, from the outside in, is found at another one. */
    void path(List<String> before, List<String> now) {
        paths.put(before, now);
    }

    /** A task or a schedule has another name. */
    void task(String before, String now) {
        tasks.put(before, now);
    }

    /** A revision has another number. */
    void revision(String before, String now) {
        revisions.put(before, now);
    }

    /** A file in which everything outside of the fleet's own names has followed. */
    Json.Obj applied(Json.Obj tree) {
        Json.Obj followed = tree;
        for (String list : List.of(TopLevel.DECISIONS.name(), TopLevel.FAULTS.name(), TopLevel.BRANCHES.name(),
                TopLevel.LAYOUT.name())) {
            if (tree.get(list).isPresent()) {
                followed = followed.with(list, follow(tree.get(list).get()));
            }
        }
        return tasks.isEmpty() ? followed
                : followed.with(TopLevel.ACCOUNTS.name(),
                        replacing(tree.get(TopLevel.ACCOUNTS.name()).orElse(Json.Arr.of(List.of()))));
    }

    /** Whatever lies within follows too. */
    private Json follow(Json value) {
        return switch (value) {
            case Json.Arr list -> new Json.Arr(list.where(), list.items().stream().map(this::follow).toList());
            case Json.Obj object -> follow(object);
            case Json.Text _,Json.Num _,Json.Flag _,Json.Null _ -> value;
        };
    }

    private Json.Obj follow(Json.Obj object) {
        Json.Obj followed = followPath(object);
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        followed.members().forEach((name, member) -> members.put(name, new Json.Member(member.nameAt(),
                member.value() instanceof Json.Text text ? follow(name, text, object) : follow(member.value()))));
        return new Json.Obj(object.where(), members);
    }

    private Json follow(String field, Json.Text text, Json.Obj object) {
        boolean namesTask = TASK_FIELDS.contains(field)
                || field.equals(NAME) && DecisionVerb.of(object).filter(DecisionVerb.RUN_TASK::equals).isPresent();
        String now = namesTask ? tasks.getOrDefault(text.value(), text.value())
                : field.equals(REVISION) ? revisions.getOrDefault(text.value(), text.value()) : text.value();
        return now.equals(text.value()) ? text : new Json.Text(text.where(), now);
    }

    /** The innermost thing that is known elsewhere decides: a service, else the cluster around it, and so on. */
    private Json.Obj followPath(Json.Obj object) {
        List<String> named = new ArrayList<>();
        for (String field : PATH) {
            if (object.get(field).orElse(null) instanceof Json.Text text) {
                named.add(text.value());
            } else {
                break;
            }
        }
        for (int depth = named.size(); depth > 0; depth--) {
            List<String> now = paths.getOrDefault(named.subList(0, depth), List.of());
            if (!now.isEmpty()) {
                Json.Obj followed = object;
                for (int i = 0; i < depth; i++) {
                    followed = followed.with(PATH.get(i), now.get(i));
                }
                return followed;
            }
        }
        return object;
    }

    /** In the fleet itself only tasks name others. */
    private Json replacing(Json value) {
        return switch (value) {
            case Json.Arr list -> new Json.Arr(list.where(), list.items().stream().map(this::replacing).toList());
            case Json.Obj object -> {
                SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, new Json.Member(member.nameAt(),
                        name.equals(StandaloneSection.REPLACES.name()) && member.value() instanceof Json.Text text
                                ? follow(name, text, object)
                                : replacing(member.value()))));
                yield new Json.Obj(object.where(), members);
            }
            case Json.Text _,Json.Num _,Json.Flag _,Json.Null _ -> value;
        };
    }
}
