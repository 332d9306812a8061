package org.revisionscope.controller.fleetedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.scenario.EntryField;
import org.revisionscope.format.scenario.EntryKind;
import org.revisionscope.format.scenario.EntryPath;
import org.revisionscope.format.scenario.EntryProblem;
import org.revisionscope.format.scenario.FleetDraft;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.view.Messages;
import org.revisionscope.view.fleetedit.EntryLine;
import org.revisionscope.view.fleetedit.EntryLine.Mood;
import org.revisionscope.view.fleetedit.FieldLine;

/** What entries of a draft and their fields are called, and what is said of them. */
final class EntryWords {

    /** From so many tasks on a run takes a while. */
    private static final int LARGE = 20_000;
    private static final List<String> WAITS = List.of("0", "7", "14");
    private static final String LATEST = "LATEST";
    private static final List<String> TRAFFIC = List.of("allows", "blocks");

    private final Messages messages;

    EntryWords(Messages messages) {
        this.messages = messages;
    }

    /** All entries, from the scenario on. */
    EntryLine tree(FleetDraft draft) {
        return line(draft, EntryPath.TOP, EntryKind.SCENARIO);
    }

    private EntryLine line(FleetDraft draft, EntryPath entry, EntryKind kind) {
        List<EntryLine> parts = new ArrayList<>();
        for (EntryKind part : kind.parts()) {
            draft.parts(entry, part).forEach(each -> parts.add(line(draft, each, part)));
        }
        boolean isWrong = kind.fields().stream().anyMatch(field -> draft.problem(entry, field).isPresent());
        return new EntryLine(entry.text(), name(draft, entry, kind), detail(draft, entry, kind),
                isWrong ? Mood.WRONG : Mood.FINE, parts);
    }

    private String name(FleetDraft draft, EntryPath entry, EntryKind kind) {
        String name = switch (kind) {
            case SCENARIO -> draft.text(entry, "title");
            case REVISION -> draft.text(entry, "revision");
            case ACCOUNT -> grouped(draft.text(entry, "account"));
            case PLACE -> draft.text(entry, "region");
            case CLUSTER -> draft.text(entry, "cluster");
            case SERVICE -> draft.text(entry, "service");
            case LISTED_TASK, TASK, SCHEDULE -> draft.text(entry, "name");
            case LAUNCH_FAILURES -> "";
        };
        return name.isEmpty() ? messages.get("fleetedit.nameless." + kind) : name;
    }

    private static String grouped(String account) {
        return account.replaceFirst("^(\\d{4})(\\d{4})(\\d{4})$", "$1-$2-$3");
    }

    private String detail(FleetDraft draft, EntryPath entry, EntryKind kind) {
        String copies = draft.text(entry, "copies");
        String times = copies.isEmpty() ? "" : messages.format("fleetedit.times", number(copies));
        return switch (kind) {
            case SCENARIO, CLUSTER -> "";
            case REVISION -> day(draft.text(entry, "released"));
            case ACCOUNT -> times;
            case PLACE -> messages.format("fleetedit.wait", orElse(draft.text(entry, "waitPeriodDays"), "7"));
            case SERVICE ->
                    (messages.format("fleetedit.desired", number(draft.text(entry, "desiredCount"))) + times).strip();
            case LISTED_TASK -> day(draft.text(entry, "launched"));
            case LAUNCH_FAILURES -> day(draft.text(entry, "from"));
            case TASK -> (day(draft.text(entry, "launched")) + times).strip();
            case SCHEDULE -> messages.format("fleetedit.every", draft.text(entry, "every"));
        };
    }

    /** A number as it is read; what is none stays as it was typed. */
    private String number(String typed) {
        return typed.matches("[0-9]{1,9}") ? messages.number(Long.parseLong(typed)) : typed;
    }

    private static String day(String instant) {
        return instant.length() > 10 ? instant.substring(0, 10) : instant;
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** What a kind of entries is called. */
    String kind(EntryKind kind) {
        return messages.get("fleetedit.kind." + kind);
    }

    /** What is said of a kind of entries. */
    String about(EntryKind kind) {
        return messages.get("fleetedit.about." + kind);
    }

    /** What an entry is called above its fields. */
    String heading(FleetDraft draft, EntryPath entry) {
        EntryKind kind = EntryKind.at(entry).orElseThrow();
        return messages.format("fleetedit.heading", kind(kind), name(draft, entry, kind));
    }

    /** A field of an entry as the form shows it. */
    FieldLine field(FleetDraft draft, EntryPath entry, EntryField field) {
        String text = draft.text(entry, field);
        List<String> choices = switch (field.input()) {
            case WAIT -> WAITS;
            case VERSION -> versions(draft);
            case SECURITY_GROUP -> TRAFFIC;
            case TEXT, NUMBER, REGIONS, BALANCER, WORDS -> List.of();
        };
        String shown = switch (field.input()) {
            case WAIT -> orElse(text, "7");
            case VERSION -> orElse(text, LATEST);
            case SECURITY_GROUP -> orElse(text, TRAFFIC.getFirst());
            case TEXT, NUMBER, REGIONS, BALANCER, WORDS -> text;
        };
        return new FieldLine(field.name(), label(EntryKind.at(entry).orElseThrow(), field),
                messages.get("fleetedit.prompt." + EntryKind.at(entry).orElseThrow() + "." + field.name()), shown,
                choices, draft.problem(entry, field).orElse(""));
    }

    private static List<String> versions(FleetDraft draft) {
        List<String> versions = new ArrayList<>(List.of(LATEST));
        versions.addAll(draft.versions().reversed());
        return versions;
    }

    private String label(EntryKind kind, EntryField field) {
        return messages.get("fleetedit.field." + kind + "." + field.name());
    }

    /** What keeps a draft from being applied, and where. */
    String problem(FleetDraft draft, EntryProblem problem) {
        Optional<EntryKind> kind = EntryKind.at(problem.entry());
        if (kind.isEmpty()) {
            return messages.format("fleetedit.problem.else", draft.told(problem.entry()), problem.sentence());
        }
        String entry = name(draft, problem.entry(), kind.get());
        return kind.get().field(problem.name())
                .map(field -> messages.format("fleetedit.problem.field", entry, label(kind.get(), field),
                        problem.sentence()))
                .orElseGet(() -> messages.format("fleetedit.problem.entry", entry, problem.sentence()));
    }

    /** What a fleet amounts to. */
    String summary(Fleet fleet) {
        long tasks = fleet.tasks().size() + fleet.services().stream()
                .mapToLong(service -> Math.max(service.spec().desiredCount(), service.tasks().size())).sum();
        String sentence = messages.format("fleetedit.summary", tasks, fleet.services().size(), fleet.tasks().size(),
                fleet.places().size());
        return tasks < LARGE ? sentence : sentence + " " + messages.get("fleetedit.large");
    }

    /** On which revision the tasks of an entry land, or why on none; empty text if it has none, or that cannot be said. */
    String landing(FleetDraft draft, EntryPath entry, Scenario scenario) {
        return Landings.objection(draft, entry).orElseGet(() -> new Landings(scenario).of(draft, entry)
                .map(revision -> messages.format("fleetedit.landing", revision))
                .orElse(""));
    }
}
