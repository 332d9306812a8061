package org.revisionscope.format.aws;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.fleet.WaitPeriod;

/**
 * Reads what a command of the AWS CLI decides.
 *
 * @param places those of the scenario; if there is one, commands need not name it
 */
record CustomerCommands(List<Place> places) {

    /**
     * What a command decides; nothing if it only asks.
     *
     * @throws RunbookException if the line is wrong
     * @throws IllegalArgumentException if a value is not allowed
     */
    Optional<CustomerDecision> decision(CliCommand command) throws RunbookException {
        return switch (command.verb()) {
            case PUT_ACCOUNT_SETTING_DEFAULT, PUT_ACCOUNT_SETTING -> Optional.of(wait(command));
            case LIST_ACCOUNT_SETTINGS -> {
                place(command);
                yield Optional.empty();
            }
            case CREATE_SERVICE -> Optional.of(new CustomerDecision.CreateService(service(command)));
            case UPDATE_SERVICE -> Optional.of(update(command));
            case DELETE_SERVICE ->
                    Optional.of(new CustomerDecision.DeleteService(key(command, CliOption.SERVICE)));
            case CREATE_VPC_ENDPOINT -> Optional.of(endpoint(command));
            case RUN_TASK -> Optional.of(new CustomerDecision.RunTask(task(command)));
            case STOP_TASK ->
                    Optional.of(new CustomerDecision.StopTask(TaskRef.parse(command.get(CliOption.TASK))));
        };
    }

    private CustomerDecision wait(CliCommand command) throws RunbookException {
        String name = command.get(CliOption.NAME);
        if (!name.equals(AccountSettings.WAIT_PERIOD)) {
            throw new RunbookException(command.line(),
                    "the setting '" + name + "' is not simulated; " + AccountSettings.WAIT_PERIOD + " is");
        }
        return new CustomerDecision.SetWaitPeriod(place(command),
                WaitPeriod.ofDays(number(command, CliOption.VALUE)));
    }

    private ServiceSpec service(CliCommand command) throws RunbookException {
        Map<String, String> tags = Tags.read(command.line(), command.find(CliOption.TAGS).orElse(""));
        Map<String, Integer> percents = percents(command);
        DeploymentConfiguration usual = DeploymentConfiguration.DEFAULT;
        return new ServiceSpec(key(command, CliOption.SERVICE_NAME), number(command, CliOption.DESIRED_COUNT),
                new DeploymentConfiguration(
                        percents.getOrDefault("minimumHealthyPercent", usual.minimumHealthyPercent()),
                        percents.getOrDefault("maximumPercent", usual.maximumPercent())),
                version(command).orElse(new PlatformVersionChoice.Latest()),
                duration(command, tags.getOrDefault(Tags.DEREGISTRATION_DELAY, "PT0S")), NetworkTags.read(tags));
    }

    private UpdateService update(CliCommand command) throws RunbookException {
        UpdateService update = UpdateService.of(key(command, CliOption.SERVICE));
        if (command.has(CliOption.DESIRED_COUNT)) {
            update = update.withDesiredCount(number(command, CliOption.DESIRED_COUNT));
        }
        Map<String, Integer> percents = percents(command);
        if (percents.containsKey("minimumHealthyPercent")) {
            update = update.withMinimumHealthyPercent(percents.getOrDefault("minimumHealthyPercent", 0));
        }
        if (percents.containsKey("maximumPercent")) {
            update = update.withMaximumPercent(percents.getOrDefault("maximumPercent", 0));
        }
        Optional<PlatformVersionChoice> version = version(command);
        if (version.isPresent()) {
            update = update.withPlatformVersion(version.get());
        }
        return command.has(CliOption.FORCE_NEW_DEPLOYMENT) ? update.forced() : update;
    }

    private CustomerDecision endpoint(CliCommand command) throws RunbookException {
        EndpointTags tags = EndpointTags.read(command.line(), command.get(CliOption.TAG_SPECIFICATIONS));
        ServiceKey service = new ServiceKey(place(command), tags.cluster(), tags.service());
        String name = command.get(CliOption.SERVICE_NAME);
        return new CustomerDecision.AddVpcEndpoint(service, Stream.of(VpcEndpoint.values())
                .filter(endpoint -> endpoint.serviceName(service.place().region()).equals(name)).findFirst()
                .orElseThrow(() -> new RunbookException(command.line(), "the endpoint '" + name
                        + "' is not simulated; one looks like "
                        + VpcEndpoint.S3.serviceName(service.place().region()))));
    }

    private TaskSpec task(CliCommand command) throws RunbookException {
        Map<String, String> tags = Tags.read(command.line(), command.find(CliOption.TAGS).orElse(""));
        String family = command.get(CliOption.TASK_DEFINITION).replaceFirst("^arn:.*/", "").replaceFirst(":\\d+$", "");
        return new TaskSpec(
                new StandaloneKey(place(command), cluster(command), tags.getOrDefault(Tags.NAME, family)),
                version(command).orElse(new PlatformVersionChoice.Latest()),
                tags.containsKey(Tags.LENGTH) ? Optional.of(duration(command, tags.getOrDefault(Tags.LENGTH, "")))
                        : Optional.empty(),
                Optional.ofNullable(tags.get(Tags.REPLACES)).map(TaskRef::parse), NetworkTags.read(tags));
    }

    private static Map<String, Integer> percents(CliCommand command) throws RunbookException {
        Map<String, Integer> percents = new LinkedHashMap<>();
        for (String part : command.find(CliOption.DEPLOYMENT_CONFIGURATION).map(text -> text.split(","))
                .orElse(new String[0])) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(0, equals));
            if (!Set.of("minimumHealthyPercent", "maximumPercent").contains(name)) {
                throw new RunbookException(command.line(), "--deployment-configuration takes "
                        + "minimumHealthyPercent=N,maximumPercent=N, not " + part);
            }
            percents.put(name, whole(command, CliOption.DEPLOYMENT_CONFIGURATION, part.substring(equals + 1)));
        }
        return percents;
    }

    private static Optional<PlatformVersionChoice> version(CliCommand command) {
        return command.find(CliOption.PLATFORM_VERSION).map(PlatformVersionChoice::parse);
    }

    private ServiceKey key(CliCommand command, CliOption name) throws RunbookException {
        return new ServiceKey(place(command), cluster(command), command.get(name));
    }

    private static String cluster(CliCommand command) {
        return command.find(CliOption.CLUSTER).orElse("default"); // as the CLI does
    }

    private static int number(CliCommand command, CliOption option) throws RunbookException {
        return whole(command, option, command.get(option));
    }

    private static int whole(CliCommand command, CliOption option, String value) throws RunbookException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new RunbookException(command.line(), option.word() + " takes a whole number, not '" + value + "'");
        }
    }

    private static Duration duration(CliCommand command, String value) throws RunbookException {
        try {
            return Duration.parse(value);
        } catch (DateTimeException e) {
            throw new RunbookException(command.line(), "'" + value + "' is no duration; one looks like PT90S");
        }
    }

    private Place place(CliCommand command) throws RunbookException {
        Optional<String> region = command.find(CliOption.REGION);
        Optional<String> account = account(command);
        List<Place> fitting = places.stream()
                .filter(place -> region.isEmpty() || region.get().equals(place.region().id()))
                .filter(place -> account.isEmpty() || account.get().equals(place.account().value())).toList();
        if (fitting.size() != 1) {
            throw new RunbookException(command.line(), fitting.isEmpty()
                    ? "the scenario has no place with this --region and --profile (the account's 12 digits)"
                    : "the scenario has several places: name one with --region and --profile (the account's 12 digits)");
        }
        return fitting.getFirst();
    }

    /** The account of a profile; the name of one tells none, and need not where the scenario has no other. */
    private Optional<String> account(CliCommand command) throws RunbookException {
        Optional<String> profile = command.find(CliOption.PROFILE);
        if (profile.isEmpty() || profile.get().matches("\\d{12}")) {
            return profile;
        }
        if (Place.areOfSeveralAccounts(places)) {
            throw new RunbookException(command.line(), "the scenario has several accounts, and '" + profile.get()
                    + "' is none of them: name one by its 12 digits with --profile");
        }
        return Optional.empty();
    }
}
