package org.revisionscope.format.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Faults.ServiceTaskExits;
import org.revisionscope.model.scenario.Faults.TaskExits;
import org.revisionscope.model.scenario.Scenario;

/**
 * Writes decisions as a runbook: what a customer did as commands of the AWS CLI, what AWS did as comments, because no
 * customer has a command for that. {@link RunbookReader} reads it again.
 */
public final class RunbookWriter {

    static final String AT = "#at";
    static final String AWS = "#aws";
    static final String FAILS = "#fails";
    static final String WHOLE = "#whole-story";

    /** Without it AWS launches nothing on Fargate; the simulator knows no ids. */
    private static final String NETWORK =
            "awsvpcConfiguration={subnets=[SUBNET-ID],securityGroups=[SECURITY-GROUP-ID]}";

    private RunbookWriter() {}

    /** The whole story of a scenario; crashes that it lists are no runbook's to tell, which a comment says. */
    public static String write(Scenario scenario) {
        long crashes = scenario.faults().listed().stream().filter(RunbookWriter::isCrash).count();
        return write(Runbook.of(scenario), crashes == 0 ? ""
                : "# The scenario lists " + crashes
                        + (crashes == 1 ? " crash" : " crashes") + ", which no command brings about:"
                        + " only its file carries them.\n");
    }

    private static boolean isCrash(Fault fault) {
        return switch (fault) {
            case ServiceTaskExits _,TaskExits _ -> true;
            case LaunchFailures _ -> false;
        };
    }

    /** The text of a runbook; an instant stands before the first line that belongs to it. */
    public static String write(Runbook runbook) {
        return write(runbook, "");
    }

    private static String write(Runbook runbook, String leftOut) {
        StringBuilder text =
                new StringBuilder("# A runbook of RevisionScope. It was simulated; nothing has been run.\n");
        text.append(leftOut);
        switch (runbook.scope()) {
            case WHOLE -> text.append(WHOLE).append('\n');
            case PART -> {
                // only commands that come on top
            }
        }
        runbook.failures().forEach(failures -> text.append(fails(failures)).append('\n'));
        Optional<Instant> last = Optional.empty();
        for (TimedDecision decision : runbook.decisions()) {
            if (!last.equals(Optional.of(decision.at()))) {
                last = Optional.of(decision.at());
                text.append('\n').append(AT).append(' ').append(decision.at()).append('\n');
            }
            text.append(line(decision.decision())).append('\n');
        }
        return text.toString();
    }

    /** The line of a decision: a command, or a comment for what no customer has a command for. */
    public static String line(Decision decision) {
        return switch (decision) {
            case AwsDecision byAws -> AWS + " " + byAws(byAws);
            case CustomerDecision byCustomer -> command(byCustomer);
        };
    }

    private static String fails(LaunchFailures failures) {
        ServiceKey service = failures.service();
        return String.join(" ", FAILS, failures.from().toString(), failures.to().toString(),
                service.place().account().value(), service.place().region().id(), ShellWords.quote(service.cluster()),
                ShellWords.quote(service.name()), ShellWords.quote(failures.reason()));
    }

    /** What a customer's decision is as one command of the AWS CLI. */
    public static String command(CustomerDecision decision) {
        return switch (decision) {
            case CustomerDecision.SetWaitPeriod set -> new Line(CliVerb.PUT_ACCOUNT_SETTING_DEFAULT, set.place())
                    .with(CliOption.NAME, AccountSettings.WAIT_PERIOD)
                    .with(CliOption.VALUE, Integer.toString(set.waitPeriod().days())).text();
            case CustomerDecision.CreateService create -> create(create.spec());
            case CustomerDecision.UpdateService update -> update(update);
            case CustomerDecision.DeleteService delete -> service(CliVerb.DELETE_SERVICE, delete.service())
                    .with(CliOption.FORCE).text();
            case CustomerDecision.AddVpcEndpoint added -> add(added);
            case CustomerDecision.RunTask run -> run(run.spec());
            case CustomerDecision.StopTask stop -> stop(stop.task());
        };
    }

    /** The command that asks for the wait period of a place. */
    public static String listSettings(Place place) {
        return new Line(CliVerb.LIST_ACCOUNT_SETTINGS, place).with(CliOption.EFFECTIVE_SETTINGS)
                .with(CliOption.NAME, AccountSettings.WAIT_PERIOD).text();
    }

    private static String byAws(AwsDecision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion release ->
                    "release-platform-version " + release.version().number();
            case AwsDecision.MoveLatest move -> "move-latest " + move.version().number();
            case AwsDecision.ReleaseRevision release -> "release-revision " + release.version().number()
                    + release.label().map(label -> " " + ShellWords.quote(label)).orElse("");
            case AwsDecision.MarkRevision mark -> "mark-revision " + mark.revision()
                    + (mark.critical() ? " critical" : " routine")
                    + (mark.reason().isEmpty() ? "" : " " + ShellWords.quote(mark.reason()));
        };
    }

    private static String create(ServiceSpec spec) {
        Map<String, String> tags = new LinkedHashMap<>();
        if (!spec.deregistrationDelay().isZero()) {
            tags.put(Tags.DEREGISTRATION_DELAY, spec.deregistrationDelay().toString());
        }
        spec.network().map(NetworkTags::write).ifPresent(tags::putAll);
        return new Line(CliVerb.CREATE_SERVICE, spec.key().place()).with(CliOption.SERVICE_NAME, spec.key().name())
                .with(CliOption.CLUSTER, spec.key().cluster()).with(CliOption.TASK_DEFINITION, spec.key().name())
                .with(CliOption.LAUNCH_TYPE, "FARGATE").with(CliOption.NETWORK_CONFIGURATION, NETWORK)
                .with(CliOption.DESIRED_COUNT, Integer.toString(spec.desiredCount()))
                .with(CliOption.DEPLOYMENT_CONFIGURATION, configuration(spec.configuration()))
                .with(CliOption.PLATFORM_VERSION, spec.platformVersion().toString()).with(tags).text();
    }

    private static String configuration(DeploymentConfiguration configuration) {
        return "minimumHealthyPercent=" + configuration.minimumHealthyPercent() + ",maximumPercent="
                + configuration.maximumPercent();
    }

    private static String update(CustomerDecision.UpdateService update) {
        Line line = service(CliVerb.UPDATE_SERVICE, update.service());
        update.desiredCount().ifPresent(count -> line.with(CliOption.DESIRED_COUNT, Integer.toString(count)));
        String configuration = joined(part("minimumHealthyPercent", update.minimumHealthyPercent()),
                part("maximumPercent", update.maximumPercent()));
        if (!configuration.isEmpty()) {
            line.with(CliOption.DEPLOYMENT_CONFIGURATION, configuration);
        }
        update.platformVersion().ifPresent(choice -> line.with(CliOption.PLATFORM_VERSION, choice.toString()));
        return update.forceNewDeployment() ? line.with(CliOption.FORCE_NEW_DEPLOYMENT).text() : line.text();
    }

    private static String part(String name, OptionalInt percent) {
        return percent.isPresent() ? name + "=" + percent.getAsInt() : "";
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "," + second;
    }

    private static String run(TaskSpec spec) {
        String name = spec.key().name();
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(Tags.NAME, name);
        spec.length().map(Duration::toString).ifPresent(length -> tags.put(Tags.LENGTH, length));
        spec.replaces().map(TaskRef::toString).ifPresent(task -> tags.put(Tags.REPLACES, task));
        spec.network().map(NetworkTags::write).ifPresent(tags::putAll);
        return new Line(CliVerb.RUN_TASK, spec.key().place()).with(CliOption.CLUSTER, spec.key().cluster())
                .with(CliOption.TASK_DEFINITION, name.isEmpty() ? "task" : name)
                .with(CliOption.LAUNCH_TYPE, "FARGATE").with(CliOption.NETWORK_CONFIGURATION, NETWORK)
                .with(CliOption.PLATFORM_VERSION, spec.platformVersion().toString()).with(tags).text();
    }

    private static String stop(TaskRef task) {
        return switch (task) {
            case TaskRef.ByArn(var arn) ->
                    new Line(CliVerb.STOP_TASK, arn.place()).with(CliOption.CLUSTER, arn.cluster())
                            .with(CliOption.TASK, arn.toString()).text();
            case TaskRef.ByName(String name) -> new Line(CliVerb.STOP_TASK).with(CliOption.TASK, name).text();
        };
    }

    /** Of whose VPC the simulator does not know an id: a placeholder stands for it, and tags name the service. */
    private static String add(CustomerDecision.AddVpcEndpoint added) {
        ServiceKey service = added.service();
        return new Line(CliVerb.CREATE_VPC_ENDPOINT, service.place()).with(CliOption.VPC_ID, "VPC-ID")
                .with(CliOption.VPC_ENDPOINT_TYPE, added.endpoint() == VpcEndpoint.S3 ? "Gateway" : "Interface")
                .with(CliOption.SERVICE_NAME, added.endpoint().serviceName(service.place().region()))
                .with(CliOption.TAG_SPECIFICATIONS, EndpointTags.write(service.cluster(), service.name())).text();
    }

    private static Line service(CliVerb verb, ServiceKey service) {
        return new Line(verb, service.place()).with(CliOption.SERVICE, service.name())
                .with(CliOption.CLUSTER, service.cluster());
    }

    /** A command that grows. */
    private static final class Line {

        private final StringBuilder text = new StringBuilder("aws ");
        private final Optional<Place> place;

        private Line(CliVerb verb, Optional<Place> place) {
            this.place = place;
            text.append(verb.group()).append(' ').append(verb.word());
        }

        Line(CliVerb verb) {
            this(verb, Optional.empty());
        }

        /** Where it is done stands last, because it is the same from line to line. */
        Line(CliVerb verb, Place place) {
            this(verb, Optional.of(place));
        }

        Line with(CliOption flag) {
            text.append(' ').append(flag.word());
            return this;
        }

        Line with(CliOption option, String value) {
            with(option);
            text.append(' ').append(ShellWords.quote(value));
            return this;
        }

        Line with(Map<String, String> tags) {
            if (!tags.isEmpty()) {
                with(CliOption.TAGS);
                text.append(' ').append(Tags.write(tags));
            }
            return this;
        }

        String text() {
            place.ifPresent(where -> with(CliOption.PROFILE, where.account().value())
                    .with(CliOption.REGION, where.region().id()));
            return text.toString();
        }
    }
}
