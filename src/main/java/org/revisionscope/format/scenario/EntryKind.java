package org.revisionscope.format.scenario;

import java.util.List;
import java.util.Optional;

import org.revisionscope.format.scenario.EntryField.Input;

/** The kinds of entries that make up what a scenario starts from. */
public enum EntryKind {
    /** The scenario itself. */
    SCENARIO,
    /** A dated release of a revision. */
    REVISION,
    /** An account. */
    ACCOUNT,
    /** A Region of an account, with its wait period. */
    PLACE,
    /** A cluster. */
    CLUSTER,
    /** A service. */
    SERVICE,
    /** A task of a service that runs before the clock opens. */
    LISTED_TASK,
    /** A time in which a service cannot launch tasks. */
    LAUNCH_FAILURES,
    /** A standalone task. */
    TASK,
    /** A standalone task that starts again and again. */
    SCHEDULE;

    /** The fields that are filled in, in the order of forms. */
    public List<EntryField> fields() {
        return switch (this) {
            case SCENARIO -> texts(TopLevel.TITLE, TopLevel.START, TopLevel.END);
            case REVISION -> texts(PlatformSection.REVISION, PlatformSection.RELEASED);
            case ACCOUNT -> List.of(text(FleetForms.ACCOUNT), number(Copies.OF_ACCOUNT));
            case PLACE -> List.of(new EntryField(FleetSection.REGIONS_OF_ENTRY, Input.REGIONS),
                    new EntryField(FleetSection.WAIT, Input.WAIT));
            case CLUSTER -> texts(FleetForms.CLUSTER);
            case SERVICE -> List.of(text(FleetForms.SERVICE), number(ServiceSection.DESIRED_COUNT),
                    number(ServiceSection.MINIMUM_HEALTHY), number(ServiceSection.MAXIMUM),
                    version(), text(ServiceSection.CREATED),
                    new EntryField(ServiceSection.LOAD_BALANCER, Input.BALANCER), number(Copies.OF_SERVICE),
                    new EntryField(NetworkFields.ENDPOINTS, Input.WORDS),
                    new EntryField(NetworkFields.USES, Input.WORDS),
                    new EntryField(NetworkFields.SECURITY_GROUP, Input.SECURITY_GROUP));
            case LISTED_TASK -> texts(ServiceSection.LAUNCHED, ServiceSection.TASK_NAME);
            case LAUNCH_FAILURES -> texts(ServiceSection.FAILURES_FROM, ServiceSection.FAILURES_TO,
                    ServiceSection.FAILURES_REASON);
            case TASK -> List.of(text(StandaloneSection.NAME), text(StandaloneSection.LAUNCHED), version(),
                    text(StandaloneSection.LENGTH), text(StandaloneSection.REPLACES), number(Copies.OF_TASK));
            case SCHEDULE -> List.of(text(StandaloneSection.SCHEDULE_NAME), text(StandaloneSection.FIRST),
                    text(StandaloneSection.EVERY), text(StandaloneSection.LENGTH), version());
        };
    }

    /** The kinds of entries that it holds, in the order of the file. */
    public List<EntryKind> parts() {
        return switch (this) {
            case SCENARIO -> List.of(REVISION, ACCOUNT);
            case ACCOUNT -> List.of(PLACE);
            case PLACE -> List.of(CLUSTER);
            case CLUSTER -> List.of(SERVICE, TASK, SCHEDULE);
            case SERVICE -> List.of(LISTED_TASK, LAUNCH_FAILURES);
            case REVISION, LISTED_TASK, LAUNCH_FAILURES, TASK, SCHEDULE -> List.of();
        };
    }

    /** The field of its parent whose list it stands in; empty for the scenario. */
    String list() {
        return switch (this) {
            case SCENARIO -> "";
            case REVISION -> TopLevel.REVISIONS.name();
            case ACCOUNT -> TopLevel.ACCOUNTS.name();
            case PLACE -> FleetSection.REGIONS.name();
            case CLUSTER -> FleetSection.CLUSTERS.name();
            case SERVICE -> FleetSection.SERVICES.name();
            case LISTED_TASK -> ServiceSection.LISTED_TASKS.name();
            case LAUNCH_FAILURES -> ServiceSection.LAUNCH_FAILURES.name();
            case TASK -> FleetSection.TASKS.name();
            case SCHEDULE -> FleetSection.SCHEDULES.name();
        };
    }

    /** The kind of the entry at a path; empty if none of these stands there. */
    public static Optional<EntryKind> at(EntryPath path) {
        EntryKind kind = SCENARIO;
        for (EntryPath.Step step : path.steps()) {
            Optional<EntryKind> part =
                    kind.parts().stream().filter(each -> each.list().equals(step.field())).findFirst();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            kind = part.get();
        }
        return Optional.of(kind);
    }

    /** Its field of a name, if it has one. */
    public Optional<EntryField> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static List<EntryField> texts(Field<?>... fields) {
        return List.of(fields).stream().map(EntryKind::text).toList();
    }

    private static EntryField text(Field<?> field) {
        return new EntryField(field, Input.TEXT);
    }

    private static EntryField number(Field<?> field) {
        return new EntryField(field, Input.NUMBER);
    }

    private static EntryField version() {
        return new EntryField(FleetForms.ASKED_VERSION, Input.VERSION);
    }
}
