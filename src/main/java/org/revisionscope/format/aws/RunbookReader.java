package org.revisionscope.format.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.WaitPeriod;

/** Reads a runbook back into decisions. Nothing in it is ever run. */
public final class RunbookReader {

    private final List<Place> places;
    private Instant at;

    private RunbookReader(List<Place> places, Instant at) {
        this.places = places;
        this.at = at;
    }

    /**
     * The decisions of a runbook, in order.
     *
     * @param places those of the scenario; if there is one, commands need not name it
     * @param begin the instant of what stands before the first {@code #at}
     * @throws RunbookException if a line is not a command that can be replayed
     */
    public static List<TimedDecision> read(String text, List<Place> places, Instant begin) throws RunbookException {
        RunbookReader reader = new RunbookReader(places, begin);
        List<TimedDecision> decisions = new ArrayList<>();
        for (ShellWords.Line line : ShellWords.split(text)) {
            reader.decision(line).ifPresent(decision -> decisions.add(new TimedDecision(reader.at, decision)));
        }
        return decisions;
    }

    private Optional<Decision> decision(ShellWords.Line line) throws RunbookException {
        String first = line.words().getFirst();
        try {
            if (first.equals(RunbookWriter.AT)) {
                advance(line);
                return Optional.empty();
            }
            if (first.equals(RunbookWriter.AWS)) {
                return Optional.of(byAws(line));
            }
            return Optional.of(byCustomer(CliCommand.parse(line)));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new RunbookException(line.number(), String.valueOf(wrong.getMessage()));
        }
    }

    private void advance(ShellWords.Line line) throws RunbookException {
        Instant next = Instant.parse(word(line, 1));
        if (next.isBefore(at)) {
            throw new RunbookException(line.number(), next + " is before " + at + ", where the runbook stands");
        }
        at = next;
    }

    private static String word(ShellWords.Line line, int index) throws RunbookException {
        if (line.words().size() <= index) {
            throw new RunbookException(line.number(), "the line ends too early");
        }
        return line.words().get(index);
    }

    private static AwsDecision byAws(ShellWords.Line line) throws RunbookException {
        String what = word(line, 1);
        return switch (what) {
            case "release-platform-version" ->
                    new AwsDecision.ReleasePlatformVersion(new PlatformVersion(word(line, 2)));
            case "move-latest" -> new AwsDecision.MoveLatest(new PlatformVersion(word(line, 2)));
            case "release-revision" -> new AwsDecision.ReleaseRevision(new PlatformVersion(word(line, 2)),
                    line.words().size() > 3 ? Optional.of(word(line, 3)) : Optional.empty());
            case "mark-revision" -> new AwsDecision.MarkRevision(RevisionId.parse(word(line, 2)),
                    line.words().size() > 4 ? word(line, 4) : "", word(line, 3).equals("critical"));
            default -> throw new RunbookException(line.number(), "AWS is not known to do '" + what + "'");
        };
    }

    private CustomerDecision byCustomer(CliCommand command) throws RunbookException {
        return switch (command.verb()) {
            case PUT_ACCOUNT_SETTING_DEFAULT, PUT_ACCOUNT_SETTING -> wait(command);
            case CREATE_SERVICE -> new CustomerDecision.CreateService(service(command));
            case UPDATE_SERVICE -> update(command);
            case DELETE_SERVICE -> new CustomerDecision.DeleteService(key(command, CliOption.SERVICE));
            case RUN_TASK -> new CustomerDecision.RunTask(task(command));
            case STOP_TASK -> new CustomerDecision.StopTask(TaskRef.parse(command.get(CliOption.TASK)));
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
                Duration.parse(tags.getOrDefault(Tags.DEREGISTRATION_DELAY, "PT0S")));
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

    private TaskSpec task(CliCommand command) throws RunbookException {
        Map<String, String> tags = Tags.read(command.line(), command.find(CliOption.TAGS).orElse(""));
        String family = command.get(CliOption.TASK_DEFINITION).replaceFirst("^arn:.*/", "").replaceFirst(":\\d+$", "");
        return new TaskSpec(
                new StandaloneKey(place(command), cluster(command), tags.getOrDefault(Tags.NAME, family)),
                version(command).orElse(new PlatformVersionChoice.Latest()),
                Optional.ofNullable(tags.get(Tags.LENGTH)).map(Duration::parse),
                Optional.ofNullable(tags.get(Tags.REPLACES)).map(TaskRef::parse));
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
            percents.put(name, Integer.valueOf(part.substring(equals + 1)));
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
        String value = command.get(option);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new RunbookException(command.line(), option.word() + " takes a whole number, not '" + value + "'");
        }
    }

    private Place place(CliCommand command) throws RunbookException {
        Optional<String> region = command.find(CliOption.REGION);
        Optional<String> account = command.find(CliOption.PROFILE);
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
}
