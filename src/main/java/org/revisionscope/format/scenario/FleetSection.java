package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Fleet.PlaceSetup;

/** The part {@code accounts} of a file: places, their clusters, and what runs there. */
final class FleetSection {

    private static final long LAST_ACCOUNT = 999_999_999_999L;

    static final Field<List<Fields>> SERVICES = Field.optional("services",
            Forms.list(ServiceSection.SHAPE, Limits.SERVICES), "Services.");
    static final Field<List<Fields>> TASKS = Field.optional("tasks",
            Forms.list(StandaloneSection.TASK, Limits.TASKS), "Standalone tasks.");
    static final Field<List<Fields>> SCHEDULES = Field.optional("schedules",
            Forms.list(StandaloneSection.SCHEDULE, Limits.SCHEDULES), "Standalone tasks that start again and again.");
    private static final Shape CLUSTER_SHAPE = Shape.of("cluster", FleetForms.CLUSTER, SERVICES, TASKS, SCHEDULES);

    static final Field<List<Region>> REGIONS_OF_ENTRY = Field.required("region",
            Forms.oneOrMany(FleetForms.REGION_CODE, Limits.PLACES),
            "A Region, or several that all look like this one.");
    static final Field<WaitPeriod> WAIT = Field.optional("waitPeriodDays", FleetForms.WAIT_PERIOD,
            "The setting fargateTaskRetirementWaitPeriod that the run begins with: 0, 7 or 14; 7 by default.");
    static final Field<List<Fields>> CLUSTERS = Field.optional("clusters",
            Forms.list(CLUSTER_SHAPE, Limits.CLUSTERS), "Clusters.");
    private static final Shape REGION_SHAPE = Shape.of("region", REGIONS_OF_ENTRY, WAIT, RuleSection.RULES, CLUSTERS);

    static final Field<List<Fields>> REGIONS = Field.required("regions",
            Forms.list(REGION_SHAPE, Limits.PLACES), "The Regions that the account uses.");
    static final Shape ACCOUNT_SHAPE = Shape.of("account", FleetForms.ACCOUNT, Copies.OF_ACCOUNT, REGIONS);

    private final References references;
    private final List<PlaceSetup> places = new ArrayList<>();
    private final Map<Place, List<EventRule>> rules = new LinkedHashMap<>();
    private final ServiceSection services;
    private final StandaloneSection standalone;

    FleetSection(References references, Instant start) {
        this.references = references;
        TaskCount tasks = new TaskCount();
        services = new ServiceSection(references, tasks, start);
        standalone = new StandaloneSection(references, tasks, start);
    }

    /** Reads all accounts. */
    Fleet read(List<Fields> accounts) throws ScenarioException {
        for (Fields account : accounts) {
            int copies = account.get(Copies.OF_ACCOUNT, 1);
            for (int copy = 0; copy < copies; copy++) {
                AccountId id = accountAfter(account, copy);
                for (Fields region : account.list(REGIONS)) {
                    readRegion(id, region);
                }
            }
        }
        standalone.refuseCycles();
        return new Fleet(places, services.setups(), standalone.tasks(), standalone.schedules());
    }

    /** The launch failures that services list, in the order of the file. */
    List<Fault> launchFailures() {
        return services.launchFailures();
    }

    private static AccountId accountAfter(Fields account, int copy) throws ScenarioException {
        long number = Long.parseLong(account.get(FleetForms.ACCOUNT).value()) + copy;
        if (number > LAST_ACCOUNT) {
            throw account.problem(Copies.OF_ACCOUNT, "the copies run past the last account number, fewer are allowed");
        }
        return new AccountId(String.format("%012d", number));
    }

    /** The rules of each place that says something about rules. */
    PlaceRules rules() {
        return new PlaceRules(rules);
    }

    /** The numbers of the accounts that an entry makes. */
    static List<String> accounts(Json.Obj entry) {
        Optional<Json> first = entry.get(FleetForms.ACCOUNT.name());
        int copies = entry.get(Copies.OF_ACCOUNT.name()).orElse(null) instanceof Json.Num(_, String literal)
                ? Integer.parseInt(literal)
                : 1;
        return first.orElse(null) instanceof Json.Text(_, String number)
                ? LongStream.range(0, copies)
                        .mapToObj(copy -> String.format("%012d", Long.parseLong(number) + copy)).toList()
                : List.of();
    }

    /** The codes of the Regions that an entry makes, in its order. */
    static Set<String> regions(Json.Obj entry) {
        return FleetDraft.items(entry, REGIONS_OF_ENTRY.name()).stream()
                .flatMap(code -> code instanceof Json.Text(_, String id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void readRegion(AccountId account, Fields fields) throws ScenarioException {
        Optional<List<Fields>> listed = fields.find(RuleSection.RULES);
        Optional<List<EventRule>> own = listed.isPresent() ? Optional.of(RuleSection.read(listed.get()))
                : Optional.empty();
        for (Region region : fields.list(REGIONS_OF_ENTRY)) {
            Place place = new Place(account, region);
            if (!references.addPlace(place)) {
                throw fields.problem(REGIONS_OF_ENTRY, place + " stands in the file a second time, once is allowed");
            }
            if (references.places() > Limits.PLACES) {
                throw fields.problem(REGIONS_OF_ENTRY, "too many places, " + Limits.PLACES + " are allowed");
            }
            own.ifPresent(known -> rules.put(place, known));
            places.add(new PlaceSetup(place, fields.get(WAIT, WaitPeriod.SEVEN_DAYS)));
            for (Fields cluster : fields.list(CLUSTERS)) {
                readCluster(place, cluster);
            }
        }
    }

    private void readCluster(Place place, Fields cluster) throws ScenarioException {
        String name = cluster.get(FleetForms.CLUSTER);
        for (Fields service : cluster.list(SERVICES)) {
            services.read(place, name, service);
        }
        for (Fields task : cluster.list(TASKS)) {
            standalone.readTask(place, name, task);
        }
        for (Fields schedule : cluster.list(SCHEDULES)) {
            standalone.readSchedule(place, name, schedule);
        }
    }
}
