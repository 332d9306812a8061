package org.revisionscope.format.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;

/** The part {@code faults} of a file: a list of dated faults, or an object with a mean interval between crashes. */
final class FaultSection {

    private static final String SERVICE_TASK_EXITS = "serviceTaskExits";
    private static final String TASK_EXITS = "taskExits";
    private static final String LAUNCH_FAILURES = "launchFailures";

    private static final Field<Instant> AT = Field.required("at", Forms.INSTANT, "When.");
    private static final Field<TaskRef> TASK = Field.required("task", FleetForms.TASK_REF, "A task's name or ARN.");
    private static final Field<List<Fields>> LISTED = Field.optional("listed",
            Forms.list(new Variants("fault", shapes()), Limits.FAULTS), "Dated faults.");
    private static final Field<Duration> MEAN_INTERVAL = Field.optional("meanInterval", Forms.DURATION,
            "On average so much time lies between two crashes of running service tasks, seeded; at least 1s.");
    private static final Shape WITH_INTERVAL = Shape.of("faults", MEAN_INTERVAL, LISTED);

    /** A list of faults, or an object with a mean interval. */
    static final Form<Fields> FORM = new Form<>() {
        @Override
        public Fields read(Json value, Spot spot) throws ScenarioException {
            return WITH_INTERVAL.read(value instanceof Json.Arr ? asObject(value) : value, spot);
        }

        @Override
        public Json.Obj schema(Definitions definitions) {
            return Json.Obj.empty()
                    .with("oneOf", Json.Arr.of(List.of(LISTED.form().schema(definitions),
                            WITH_INTERVAL.schema(definitions))));
        }
    };

    private FaultSection() {}

    /**
     * All faults of a file: those that services list, then those of the part {@code faults}.
     *
     * @param ofServices the launch failures that services list
     */
    static Faults read(List<Fault> ofServices, Fields fields, References references) throws ScenarioException {
        List<Fault> faults = new ArrayList<>(ofServices);
        for (Fields fault : fields.list(LISTED)) {
            faults.add(fault(fault, references));
        }
        if (fields.get(MEAN_INTERVAL, Duration.ofSeconds(1)).compareTo(Duration.ofSeconds(1)) < 0) {
            throw fields.problem(MEAN_INTERVAL, "too short, 1s or more is allowed");
        }
        return new Faults(faults, fields.find(MEAN_INTERVAL));
    }

    /** Whether crashes never stop by themselves, so that the scenario needs an end. */
    static boolean isEndless(Fields fields) {
        return fields.find(MEAN_INTERVAL).isPresent();
    }

    /** The part {@code faults} of a file. */
    static Json write(List<Fault> listed, Faults all) {
        Json.Arr faults = Json.Arr.of(listed.stream().map(FaultSection::write).toList());
        return all.meanInterval()
                .<Json>map(interval -> Json.Obj.empty()
                        .with("meanInterval", Durations.print(interval))
                        .with("listed", faults))
                .orElse(faults);
    }

    private static Json.Obj write(Fault fault) {
        return switch (fault) {
            case Faults.ServiceTaskExits exits -> DecisionText.service(
                    Json.Obj.empty().with("at", exits.at().toString()).with("fault", SERVICE_TASK_EXITS),
                    exits.service());
            case Faults.TaskExits exits -> Json.Obj.empty()
                    .with("at", exits.at().toString())
                    .with("fault", TASK_EXITS)
                    .with("task", exits.task().toString());
            case Faults.LaunchFailures failures -> DecisionText
                    .service(Json.Obj.empty().with("fault", LAUNCH_FAILURES), failures.service())
                    .with("from", failures.from().toString())
                    .with("to", failures.to().toString())
                    .with("reason", failures.reason());
        };
    }

    private static Fault fault(Fields fields, References references) throws ScenarioException {
        if (fields.find(TASK).isPresent()) {
            references.requireTask(fields.get(TASK), fields, TASK);
            return new Faults.TaskExits(fields.get(AT), fields.get(TASK));
        }
        ServiceKey service = FleetForms.serviceKey(fields);
        references.requireService(service, fields);
        return fields.find(AT).isPresent()
                ? new Faults.ServiceTaskExits(fields.get(AT), service)
                : ServiceSection.launchFailures(service, fields);
    }

    private static SequencedMap<String, Shape> shapes() {
        SequencedMap<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put(SERVICE_TASK_EXITS, Shape.of(SERVICE_TASK_EXITS, AT, kind(SERVICE_TASK_EXITS,
                "The oldest running task of a service exits."), FleetForms.ACCOUNT, FleetForms.REGION,
                FleetForms.CLUSTER,
                FleetForms.SERVICE));
        shapes.put(TASK_EXITS, Shape.of(TASK_EXITS, AT, kind(TASK_EXITS, "A task exits."), TASK));
        shapes.put(LAUNCH_FAILURES, Shape.of("launchFailuresOfService", kind(LAUNCH_FAILURES,
                "Tasks that a service launches cannot start for a time (SVC-8)."), FleetForms.ACCOUNT,
                FleetForms.REGION,
                FleetForms.CLUSTER, FleetForms.SERVICE, ServiceSection.FAILURES_FROM, ServiceSection.FAILURES_TO,
                ServiceSection.FAILURES_REASON));
        return shapes;
    }

    private static Field<String> kind(String word, String about) {
        return Field.required("fault", Forms.word(List.of(word)), about);
    }

    /** So that a list of faults is read like an object that holds only the list. */
    private static Json.Obj asObject(Json list) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        members.put("listed", new Json.Member(list.where(), list));
        Location where = list.where();
        return new Json.Obj(where, members);
    }
}
