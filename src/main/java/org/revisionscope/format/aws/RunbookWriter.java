package org.revisionscope.format.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;

/**
 * Writes decisions as a runbook: what a customer did as commands of the AWS CLI, what AWS did as comments, because no
 * customer has a command for that. {@link RunbookReader} reads it again.
 */
public final class RunbookWriter {

    static final String AT = "#at";
    static final String AWS = "#aws";

    private RunbookWriter() {}

    /** A runbook of decisions, in their order; an instant stands before the first line that belongs to it. */
    public static String write(List<TimedDecision> decisions) {
        StringBuilder text =
                new StringBuilder("# A runbook of RevisionScope. It was simulated; nothing has been run.\n");
        Optional<Instant> last = Optional.empty();
        for (TimedDecision decision : decisions) {
            if (!last.equals(Optional.of(decision.at()))) {
                last = Optional.of(decision.at());
                text.append('\n').append(AT).append(' ').append(decision.at()).append('\n');
            }
            text.append(switch (decision.decision()) {
                case AwsDecision byAws -> AWS + " " + byAws(byAws);
                case CustomerDecision byCustomer -> command(byCustomer);
            }).append('\n');
        }
        return text.toString();
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
            case CustomerDecision.RunTask run -> run(run.spec());
            case CustomerDecision.StopTask stop -> stop(stop.task());
        };
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
        return new Line(CliVerb.CREATE_SERVICE, spec.key().place()).with(CliOption.CLUSTER, spec.key().cluster())
                .with(CliOption.SERVICE_NAME, spec.key().name()).with(CliOption.TASK_DEFINITION, spec.key().name())
                .with(CliOption.LAUNCH_TYPE, "FARGATE")
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
        return new Line(CliVerb.RUN_TASK, spec.key().place()).with(CliOption.CLUSTER, spec.key().cluster())
                .with(CliOption.TASK_DEFINITION, name.isEmpty() ? "task" : name)
                .with(CliOption.LAUNCH_TYPE, "FARGATE")
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

    private static Line service(CliVerb verb, ServiceKey service) {
        return new Line(verb, service.place()).with(CliOption.CLUSTER, service.cluster())
                .with(CliOption.SERVICE, service.name());
    }

    /** A command that grows. */
    private static final class Line {

        private final StringBuilder text = new StringBuilder("aws ecs ");

        Line(CliVerb verb) {
            text.append(verb.word());
        }

        Line(CliVerb verb, Place place) {
            this(verb);
            with(CliOption.PROFILE, place.account().value()).with(CliOption.REGION, place.region().id());
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
            return text.toString();
        }
    }
}
