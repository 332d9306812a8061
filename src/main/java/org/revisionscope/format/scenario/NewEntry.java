package org.revisionscope.format.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.revisionscope.format.json.Json;

/** Entries that are added to a draft: the values that are likeliest, and names that are free. */
final class NewEntry {

    private static final List<String> REGIONS = List.of("eu-west-1", "us-east-1", "eu-central-1", "us-west-2",
            "ap-southeast-2", "ap-northeast-1");
    private static final long FIRST_ACCOUNT = 111_122_223_333L;

    private final FleetDraft draft;

    NewEntry(FleetDraft draft) {
        this.draft = draft;
    }

    Json.Obj of(EntryPath parent, EntryKind kind) {
        Json.Obj entry = Json.Obj.empty();
        String start = draft.text(EntryPath.TOP, TopLevel.START.name());
        return switch (kind) {
            case SCENARIO -> entry;
            case REVISION -> entry.with("revision", revision()).with("released", start);
            case ACCOUNT -> entry.with("account", account()).with(EntryKind.PLACE.list(),
                    Json.Arr.of(List.of(place(REGIONS.getFirst()))));
            case PLACE -> place(region(parent));
            case CLUSTER -> entry.with("cluster", free(siblings(parent, kind, "cluster"), "cluster"));
            case SERVICE -> entry.with("service", free(siblings(parent, kind, "service"), "service"))
                    .with("desiredCount", 2);
            case LISTED_TASK -> entry.with("launched", start);
            case LAUNCH_FAILURES -> entry.with("from", start).with("to", start);
            case TASK -> entry.with("name", free(taskNames(), "task"));
            case SCHEDULE -> entry.with("name", free(taskNames(), "job")).with("first", start).with("every", "1d");
        };
    }

    /** Its own names are taken, and so are those that stand in it. */
    Json.Obj like(Json.Obj entry) {
        Set<String> taken = new HashSet<>(names(EntryPath.TOP, EntryKind.SCENARIO));
        return renamed(entry, taken);
    }

    private Json.Obj renamed(Json.Obj entry, Set<String> taken) {
        Json.Obj copy = entry;
        for (String member : entry.members().sequencedKeySet()) {
            Json value = entry.get(member).orElseThrow();
            if (value instanceof Json.Arr list && !member.equals("region")) {
                copy = copy.with(member, Json.Arr.of(list.items().stream()
                        .map(item -> item instanceof Json.Obj object ? renamed(object, taken) : item).toList()));
            } else if (value instanceof Json.Text text && isName(member)) {
                copy = copy.with(member, member.equals("account") ? account() : free(taken, text.value()));
            }
        }
        return copy;
    }

    /** Clusters and services may be called the same elsewhere; accounts, revisions and tasks may not. */
    private static boolean isName(String member) {
        return member.equals("account") || member.equals("name") || member.equals("service");
    }

    private static Json.Obj place(String region) {
        return Json.Obj.empty().with("region", region).with(EntryKind.CLUSTER.list(),
                Json.Arr.of(List.of(Json.Obj.empty().with("cluster", "production"))));
    }

    private String region(EntryPath account) {
        Set<String> taken = siblings(account, EntryKind.PLACE, "region");
        return REGIONS.stream().filter(code -> taken.stream().noneMatch(codes -> codes.contains(code))).findFirst()
                .orElse(REGIONS.getFirst());
    }

    private String account() {
        Set<String> taken = siblings(EntryPath.TOP, EntryKind.ACCOUNT, "account");
        return IntStream.iterate(0, n -> n + 1).mapToObj(n -> String.format("%012d", FIRST_ACCOUNT + n))
                .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    private String revision() {
        String version = BuiltInCatalogues.current().number();
        Set<String> taken = siblings(EntryPath.TOP, EntryKind.REVISION, "revision");
        int highest = taken.stream().filter(id -> id.matches(version + "-r\\d{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(id.indexOf("-r") + 2))).max().orElse(0);
        return version + "-r" + (highest + 1);
    }

    private Set<String> siblings(EntryPath parent, EntryKind kind, String field) {
        Set<String> taken = new HashSet<>();
        draft.parts(parent, kind).forEach(part -> taken.add(draft.text(part, field)));
        return taken;
    }

    private Set<String> taskNames() {
        return names(EntryPath.TOP, EntryKind.SCENARIO);
    }

    private Set<String> names(EntryPath entry, EntryKind kind) {
        Set<String> names = new HashSet<>(List.of(draft.text(entry, "name"), draft.text(entry, "service")));
        for (EntryKind part : kind.parts()) {
            draft.parts(entry, part).forEach(each -> names.addAll(names(each, part)));
        }
        return names;
    }

    private static String free(Set<String> taken, String name) {
        String stem = name.replaceFirst("-\\d+$", "");
        String found = IntStream.iterate(1, n -> n + 1).mapToObj(n -> stem + "-" + n)
                .filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
        taken.add(found);
        return found;
    }
}
