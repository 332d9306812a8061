package org.revisionscope.format.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Fleet.ListedTask;
import org.revisionscope.model.scenario.Fleet.ServiceSetup;

/** Services that a file lists under their cluster, and the fields that decisions about services share with them. */
final class ServiceSection {

    private static final Duration DEREGISTRATION_DELAY = Duration.ofSeconds(300);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    static final Field<Integer> DESIRED_COUNT = Field.required("desiredCount",
            Forms.count(0, ServiceSpec.MAX_DESIRED_COUNT), "How many tasks should run.");
    static final Field<Integer> MINIMUM_HEALTHY = Field.optional("minimumHealthyPercent", Forms.count(0, 100),
            "The floor in per cent of the desired count, rounded up; 100 for a new service.");
    static final Field<Integer> MAXIMUM = Field.optional("maximumPercent",
            Forms.count(100, DeploymentConfiguration.MAXIMUM_PERCENT_LIMIT),
            "The ceiling in per cent of the desired count, rounded down; 200 for a new service.");
    private static final Field<Duration> DELAY = Field.optional("deregistrationDelay", Forms.DURATION,
            "How long it drains a stopping task; 300s by default, at most 1h.");
    static final Field<Fields> LOAD_BALANCER = Field.optional("loadBalancer", Shape.of("loadBalancer", DELAY),
            "Present if the service stands behind a load balancer.");

    static final Field<Instant> FAILURES_FROM =
            Field.required("from", Forms.INSTANT, "The first instant at which launches fail.");
    static final Field<Instant> FAILURES_TO =
            Field.required("to", Forms.INSTANT, "The first instant at which they no longer do.");
    static final Field<String> FAILURES_REASON = Field.optional("reason", Forms.line(Limits.LINE),
            "What ECS gives as the reason.");
    static final Field<List<Fields>> LAUNCH_FAILURES = Field.optional("launchFailures",
            Forms.oneOrMany(Shape.of("launchFailures", FAILURES_FROM, FAILURES_TO, FAILURES_REASON), Limits.FAULTS),
            "Times in which tasks that the service launches cannot start (SVC-8).");

    static final Field<Instant> LAUNCHED = Field.required("launched", Forms.INSTANT,
            "When it was launched, not after the scenario's start; REV-1 places it.");
    static final Field<String> TASK_NAME = Field.optional("name", FleetForms.NAME, "A readable name.");
    static final Field<List<Fields>> LISTED_TASKS = Field.optional("tasks",
            Forms.list(Shape.of("listedTask", LAUNCHED, TASK_NAME), Limits.TASKS),
            "Tasks that run already; the scheduler first acts at the scenario's start (SVC-12).");
    static final Field<Instant> CREATED = Field.optional("created", Forms.INSTANT,
            "When it was created; by default with its first listed task, or at the scenario's start.");

    static final Shape SHAPE = Shape.of("service", FleetForms.SERVICE, Copies.OF_SERVICE, CREATED, DESIRED_COUNT,
            MINIMUM_HEALTHY, MAXIMUM, FleetForms.ASKED_VERSION, LOAD_BALANCER, NetworkFields.ENDPOINTS,
            NetworkFields.USES, NetworkFields.SECURITY_GROUP, LAUNCH_FAILURES, LISTED_TASKS);

    private final References references;
    private final TaskCount taskCount;
    private final Instant start;
    private final List<ServiceSetup> setups = new ArrayList<>();
    private final List<Fault> launchFailures = new ArrayList<>();

    ServiceSection(References references, TaskCount taskCount, Instant start) {
        this.references = references;
        this.taskCount = taskCount;
        this.start = start;
    }

    List<ServiceSetup> setups() {
        return setups;
    }

    List<Fault> launchFailures() {
        return launchFailures;
    }

    /** Reads an entry and its copies. */
    void read(Place place, String cluster, Fields fields) throws ScenarioException {
        references.requireVersion(FleetForms.askedVersion(fields), fields, FleetForms.ASKED_VERSION);
        int copies = fields.get(Copies.OF_SERVICE, 0);
        for (int copy = 1; copy <= Math.max(1, copies); copy++) {
            String name = Copies.name(fields.get(FleetForms.SERVICE), copy, copies);
            if (name.length() > 255) {
                throw fields.problem(FleetForms.SERVICE,
                        "too long with the number of its copy, 255 characters are allowed");
            }
            ServiceKey key = new ServiceKey(place, cluster, name);
            if (!references.addService(key)) {
                throw fields.problem(FleetForms.SERVICE, "'" + name + "' stands in " + place + "/" + cluster
                        + " a second time, once is allowed");
            }
            if (references.services() > Limits.SERVICES) {
                throw fields.problem("too many services, " + Limits.SERVICES + " are allowed");
            }
            List<ListedTask> tasks = listedTasks(fields, copy, copies);
            taskCount.add(Math.max(fields.get(DESIRED_COUNT), tasks.size()), fields);
            setups.add(new ServiceSetup(created(fields, tasks), spec(key, fields), tasks));
            for (Fields failures : fields.list(LAUNCH_FAILURES)) {
                launchFailures.add(launchFailures(key, failures));
            }
        }
    }

    /** What an entry or a decision asks of a new service. */
    static ServiceSpec spec(ServiceKey key, Fields fields) throws ScenarioException {
        DeploymentConfiguration otherwise = DeploymentConfiguration.DEFAULT;
        Optional<Fields> balancer = fields.find(LOAD_BALANCER);
        Duration delay = balancer.isPresent() ? delay(balancer.get()) : Duration.ZERO;
        return new ServiceSpec(key, fields.get(DESIRED_COUNT),
                new DeploymentConfiguration(fields.get(MINIMUM_HEALTHY, otherwise.minimumHealthyPercent()),
                        fields.get(MAXIMUM, otherwise.maximumPercent())),
                FleetForms.askedVersion(fields), delay, NetworkFields.read(fields));
    }

    /** Launch failures of a service. */
    static LaunchFailures launchFailures(ServiceKey key, Fields fields) throws ScenarioException {
        if (!fields.get(FAILURES_FROM).isBefore(fields.get(FAILURES_TO))) {
            throw fields.problem(FAILURES_TO, "ends before it begins, an instant after 'from' is allowed");
        }
        return new LaunchFailures(key, fields.get(FAILURES_FROM), fields.get(FAILURES_TO),
                fields.get(FAILURES_REASON, LaunchFailures.DEFAULT_REASON));
    }

    private static Duration delay(Fields balancer) throws ScenarioException {
        Duration delay = balancer.get(DELAY, DEREGISTRATION_DELAY);
        if (delay.compareTo(LONGEST_DELAY) > 0) {
            throw balancer.problem(DELAY, Durations.print(delay) + " is too long, 0s to 1h is allowed");
        }
        return delay;
    }

    private List<ListedTask> listedTasks(Fields service, int copy, int copies) throws ScenarioException {
        List<ListedTask> tasks = new ArrayList<>();
        for (Fields fields : service.list(LISTED_TASKS)) {
            if (fields.get(LAUNCHED).isAfter(start)) {
                throw fields.problem(LAUNCHED, "after the start " + start + " the service launches its tasks itself, "
                        + "an instant up to the start is allowed");
            }
            Optional<String> name = fields.find(TASK_NAME).map(given -> Copies.name(given, copy, copies));
            if (name.isPresent() && !references.addTask(name.get())) {
                throw fields.problem(TASK_NAME, "another task is called '" + name.get() + "', names are given once");
            }
            tasks.add(new ListedTask(fields.get(LAUNCHED), name));
        }
        return tasks;
    }

    private Instant created(Fields fields, List<ListedTask> tasks) throws ScenarioException {
        Optional<Instant> first = tasks.stream().map(ListedTask::launched).min(Comparator.naturalOrder());
        Instant created = fields.get(CREATED, first.orElse(start));
        if (first.isPresent() && first.get().isBefore(created)) {
            throw fields.problem(CREATED,
                    "after its first listed task, an instant up to " + first.get() + " is allowed");
        }
        return created;
    }
}
