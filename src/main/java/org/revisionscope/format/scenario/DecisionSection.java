package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.fleet.WaitPeriod;

/** The part {@code decisions} of a file: who did what when. {@link DecisionText} writes what this reads. */
final class DecisionSection {

    static final Field<Instant> AT =
            Field.required("at", Forms.INSTANT, "When; after everything that the instant already holds.");
    private static final Field<Optional<String>> LABEL = Field.optional("label", label(),
            "The label of the new revision, such as r8; the next free one by default.");
    private static final Field<RevisionId> REVISION = Field.required("revision", FleetForms.REVISION_ID,
            "The revision to retire.");
    private static final Field<String> REASON =
            Field.optional("reason", Forms.line(Limits.LINE), "Why, in a few words.");
    private static final Field<Boolean> CRITICAL = Field.optional("critical", Forms.FLAG,
            "Whether it overrides the wait period (RET-5); false by default.");
    private static final Field<WaitPeriod> WAIT = Field.required("waitPeriodDays", FleetForms.WAIT_PERIOD,
            "The new setting: 0, 7 or 14.");
    private static final Field<Integer> NEW_COUNT = Field.optional("desiredCount", ServiceSection.DESIRED_COUNT.form(),
            "A new count; as it was by default.");
    private static final Field<Boolean> FORCE = Field.optional("force", Forms.FLAG,
            "Whether a new deployment is forced (PV-4); false by default.");
    private static final Field<TaskRef> TASK = Field.required("task", FleetForms.TASK_REF, "A task's name or ARN.");

    /** The decisions of a file, each with the fields of its verb. */
    static final Form<List<Fields>> FORM = Forms.list(new Variants("do", shapes()), Limits.DECISIONS);

    private final References references;

    DecisionSection(References references) {
        this.references = references;
    }

    /** Reads all decisions; those of one instant keep their order. */
    List<TimedDecision> read(List<Fields> listed) throws ScenarioException {
        for (Fields fields : listed) {
            introduce(fields);
        }
        List<TimedDecision> decisions = new ArrayList<>();
        for (Fields fields : listed) {
            decisions.add(new TimedDecision(fields.get(AT), decision(fields)));
        }
        decisions.sort(Comparator.comparing(TimedDecision::at));
        return decisions;
    }

    private static SequencedMap<String, Shape> shapes() {
        SequencedMap<String, Shape> shapes = new LinkedHashMap<>();
        for (DecisionVerb verb : DecisionVerb.values()) {
            Field<String> word = Field.required("do", Forms.word(List.of(verb.word())), verb.about());
            shapes.put(verb.word(), Shape.of(verb.word(), AT, word).and(verb.word(), fieldsOf(verb)));
        }
        return shapes;
    }

    private static Field<?>[] fieldsOf(DecisionVerb verb) {
        return switch (verb) {
            case RELEASE_PLATFORM_VERSION, MOVE_LATEST -> new Field<?>[] {FleetForms.PLATFORM_VERSION};
            case RELEASE_REVISION -> new Field<?>[] {FleetForms.PLATFORM_VERSION, LABEL};
            case MARK_REVISION -> new Field<?>[] {REVISION, REASON, CRITICAL};
            case SET_WAIT_PERIOD -> new Field<?>[] {FleetForms.ACCOUNT, FleetForms.REGION, WAIT};
            case CREATE_SERVICE -> new Field<?>[] {FleetForms.ACCOUNT, FleetForms.REGION, FleetForms.CLUSTER,
                FleetForms.SERVICE, ServiceSection.DESIRED_COUNT, ServiceSection.MINIMUM_HEALTHY,
                ServiceSection.MAXIMUM, FleetForms.ASKED_VERSION, ServiceSection.LOAD_BALANCER,
                NetworkFields.ENDPOINTS, NetworkFields.USES, NetworkFields.SECURITY_GROUP};
            case UPDATE_SERVICE -> new Field<?>[] {FleetForms.ACCOUNT, FleetForms.REGION, FleetForms.CLUSTER,
                FleetForms.SERVICE, NEW_COUNT, ServiceSection.MINIMUM_HEALTHY, ServiceSection.MAXIMUM,
                FleetForms.ASKED_VERSION, FORCE};
            case DELETE_SERVICE -> new Field<?>[] {FleetForms.ACCOUNT, FleetForms.REGION, FleetForms.CLUSTER,
                FleetForms.SERVICE};
            case ADD_VPC_ENDPOINT -> new Field<?>[] {FleetForms.ACCOUNT, FleetForms.REGION, FleetForms.CLUSTER,
                FleetForms.SERVICE, NetworkFields.ENDPOINT};
            case RUN_TASK -> new Field<?>[] {FleetForms.ACCOUNT, FleetForms.REGION, FleetForms.CLUSTER,
                StandaloneSection.NAME, FleetForms.ASKED_VERSION, StandaloneSection.LENGTH,
                StandaloneSection.REPLACES, NetworkFields.ENDPOINTS, NetworkFields.USES,
                NetworkFields.SECURITY_GROUP};
            case STOP_TASK -> new Field<?>[] {TASK};
        };
    }

    private static DecisionVerb verb(Fields fields) {
        return DecisionVerb.of(fields.json()).orElseThrow();
    }

    /** What a decision brings into being may be named by any other, wherever it stands in the list. */
    private void introduce(Fields fields) {
        switch (verb(fields)) {
            case RELEASE_PLATFORM_VERSION -> references.addVersion(fields.get(FleetForms.PLATFORM_VERSION));
            case RELEASE_REVISION -> {
                PlatformVersion version = fields.get(FleetForms.PLATFORM_VERSION);
                Optional<String> label = fields.get(LABEL, Optional.empty());
                if (label.isPresent()) {
                    references.addRevision(new RevisionId(version, label.get()));
                } else {
                    references.addOpenEnded(version);
                }
            }
            case CREATE_SERVICE -> references.addService(FleetForms.serviceKey(fields));
            case RUN_TASK -> fields.find(StandaloneSection.NAME).ifPresent(references::addTask);
            case MOVE_LATEST, MARK_REVISION, SET_WAIT_PERIOD, UPDATE_SERVICE, DELETE_SERVICE, ADD_VPC_ENDPOINT,
                    STOP_TASK -> {
                // these name what is there
            }
        }
    }

    private Decision decision(Fields fields) throws ScenarioException {
        return switch (verb(fields)) {
            case RELEASE_PLATFORM_VERSION ->
                    new AwsDecision.ReleasePlatformVersion(fields.get(FleetForms.PLATFORM_VERSION));
            case MOVE_LATEST -> new AwsDecision.MoveLatest(version(fields));
            case RELEASE_REVISION ->
                    new AwsDecision.ReleaseRevision(version(fields), fields.get(LABEL, Optional.empty()));
            case MARK_REVISION -> markRevision(fields);
            case SET_WAIT_PERIOD -> setWaitPeriod(fields);
            case CREATE_SERVICE -> createService(fields);
            case UPDATE_SERVICE -> updateService(fields);
            case DELETE_SERVICE -> {
                references.requireService(FleetForms.serviceKey(fields), fields);
                yield new CustomerDecision.DeleteService(FleetForms.serviceKey(fields));
            }
            case ADD_VPC_ENDPOINT -> {
                references.requireService(FleetForms.serviceKey(fields), fields);
                yield new CustomerDecision.AddVpcEndpoint(FleetForms.serviceKey(fields),
                        VpcEndpoint.of(fields.get(NetworkFields.ENDPOINT)));
            }
            case RUN_TASK -> runTask(fields);
            case STOP_TASK -> {
                references.requireTask(fields.get(TASK), fields, TASK);
                yield new CustomerDecision.StopTask(fields.get(TASK));
            }
        };
    }

    private PlatformVersion version(Fields fields) throws ScenarioException {
        PlatformVersion version = fields.get(FleetForms.PLATFORM_VERSION);
        references.requireVersion(version, fields, FleetForms.PLATFORM_VERSION);
        return version;
    }

    private Decision markRevision(Fields fields) throws ScenarioException {
        references.requireRevision(fields.get(REVISION), fields, REVISION);
        return new AwsDecision.MarkRevision(fields.get(REVISION), fields.get(REASON, ""), fields.get(CRITICAL, false));
    }

    private Decision setWaitPeriod(Fields fields) throws ScenarioException {
        references.requirePlace(FleetForms.place(fields), fields);
        return new CustomerDecision.SetWaitPeriod(FleetForms.place(fields), fields.get(WAIT));
    }

    private Decision createService(Fields fields) throws ScenarioException {
        references.requirePlace(FleetForms.place(fields), fields);
        references.requireVersion(FleetForms.askedVersion(fields), fields, FleetForms.ASKED_VERSION);
        return new CustomerDecision.CreateService(ServiceSection.spec(FleetForms.serviceKey(fields), fields));
    }

    private Decision updateService(Fields fields) throws ScenarioException {
        references.requireService(FleetForms.serviceKey(fields), fields);
        references.requireVersion(FleetForms.askedVersion(fields), fields, FleetForms.ASKED_VERSION);
        return new CustomerDecision.UpdateService(FleetForms.serviceKey(fields), number(fields, NEW_COUNT),
                number(fields, ServiceSection.MINIMUM_HEALTHY), number(fields, ServiceSection.MAXIMUM),
                fields.find(FleetForms.ASKED_VERSION), fields.get(FORCE, false));
    }

    private Decision runTask(Fields fields) throws ScenarioException {
        references.requirePlace(FleetForms.place(fields), fields);
        references.requireVersion(FleetForms.askedVersion(fields), fields, FleetForms.ASKED_VERSION);
        Optional<TaskRef> replaces = fields.find(StandaloneSection.REPLACES);
        if (replaces.isPresent()) {
            references.requireTask(replaces.get(), fields, StandaloneSection.REPLACES);
        }
        StandaloneKey key = new StandaloneKey(FleetForms.place(fields), fields.get(FleetForms.CLUSTER),
                fields.get(StandaloneSection.NAME, ""));
        return new CustomerDecision.RunTask(StandaloneSection.spec(key, fields));
    }

    private static OptionalInt number(Fields fields, Field<Integer> field) {
        Optional<Integer> value = fields.find(field);
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    private static Form<Optional<String>> label() {
        return Forms.parsed("a label, such as r8", "^r[1-9][0-9]{0,5}$",
                text -> Optional.of(new RevisionId(new PlatformVersion("0.0.0"), text).label()));
    }
}
