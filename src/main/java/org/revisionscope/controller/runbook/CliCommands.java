package org.revisionscope.controller.runbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.format.aws.RunbookWriter;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.runbook.Command;

/**
 * The commands that fit a selection: the one that was given to it last, then those that can be given now().
 *
 * @param watch the fleet at the clock
 * @param decisions all of the open future
 */
record CliCommands(Watch watch, List<TimedDecision> decisions) {

    /** More commands of one kind say nothing new. */
    private static final int MOST_ALIKE = 3;

    private Now now() {
        return watch.now();
    }

    private String say(String key, Object... values) {
        return watch.messages().format(key, values);
    }

    /** The commands; none for what is not there at the clock, or has none. */
    List<Command> of(Selection selection) {
        List<Command> commands = new ArrayList<>();
        last(selection).ifPresent(commands::add);
        commands.addAll(switch (selection) {
            case Selection.Nothing _,Selection.OfRevision _,Selection.OfEvent _ -> List.<Command>of();
            case Selection.OfPlace(Place place) -> waits(place);
            case Selection.OfService(ServiceKey service) -> service(service);
            case Selection.OfTask(TaskArn arn) -> task(arn);
            case Selection.OfNotice(var id) -> now().notice(id).map(this::notice).orElse(List.of());
        });
        return commands;
    }

    private Optional<Command> last(Selection selection) {
        return decisions.reversed().stream().filter(timed -> timed.at().toEpochMilli() <= now().instant())
                .filter(timed -> Subjects.of(timed.decision()).equals(Optional.of(selection)))
                .filter(timed -> timed.decision() instanceof CustomerDecision).findFirst()
                .map(timed -> new Command(say("cli.done", Dates.brief(timed.at().toEpochMilli())),
                        RunbookWriter.line(timed.decision()), Optional.empty()));
    }

    private List<Command> waits(Place place) {
        CommandWords words = new CommandWords(watch.messages());
        Optional<WaitPeriod> set = now().chronicle().places().waitAt(place, now().instant());
        List<Command> commands = new ArrayList<>();
        set.ifPresent(wait -> commands.add(words.list(place, wait)));
        Stream.of(WaitPeriod.values()).filter(wait -> !set.equals(Optional.of(wait)))
                .map(wait -> words.put(place, wait, say("cli.wait", place.region(), wait.days())))
                .forEach(commands::add);
        return commands;
    }

    private List<Command> service(ServiceKey key) {
        return now().chronicle().services().of(key).flatMap(life -> life.configurationAt(now().instant()))
                .map(asked -> List.of(force(key),
                        command(say("cli.count", key.name()),
                                UpdateService.of(key).withDesiredCount(asked.desiredCount() + 1)),
                        command(say("cli.floor", key.name()),
                                UpdateService.of(key).withMinimumHealthyPercent(100).withMaximumPercent(200))))
                .orElse(List.of());
    }

    private Command force(ServiceKey key) {
        return command(say("cli.force", key.name()), UpdateService.of(key).forced());
    }

    private List<Command> task(TaskArn arn) {
        OptionalInt found = watch.task(arn);
        if (found.isEmpty()) {
            return List.of();
        }
        int task = found.getAsInt();
        return switch (now().ownerOf(task)) {
            case Owner.OfService _ -> now().isLive(task) ? List.of(stop("cli.stop.service", arn)) : List.of();
            case Owner.OfStandalone(StandaloneKey key) -> job(task, arn, key);
        };
    }

    private List<Command> job(int task, TaskArn arn, StandaloneKey key) {
        Command again = command(say("cli.run", now().nameOf(task)),
                new CustomerDecision.RunTask(new TaskSpec(key, new PlatformVersionChoice.Latest(),
                        now().view().originOf(task).length(), Optional.of(new TaskRef.ByArn(arn)))));
        return now().isLive(task) ? List.of(again, stop("cli.stop", arn)) : List.of(again);
    }

    private Command stop(String key, TaskArn arn) {
        return command(say(key), new CustomerDecision.StopTask(new TaskRef.ByArn(arn)));
    }

    private List<Command> notice(NoticeLife life) {
        List<ServiceKey> services = life.sent().services();
        List<Command> commands = new ArrayList<>();
        services.stream().limit(MOST_ALIKE).map(this::force).forEach(commands::add);
        life.sent().tasks().stream().limit(MOST_ALIKE).flatMap(arn -> task(arn).stream()).forEach(commands::add);
        return commands;
    }

    private static Command command(String what, CustomerDecision decision) {
        return new Command(what, RunbookWriter.command(decision), Optional.empty());
    }
}
