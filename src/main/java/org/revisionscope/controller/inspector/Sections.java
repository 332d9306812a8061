package org.revisionscope.controller.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Features;
import org.revisionscope.model.explain.Prerequisites;
import org.revisionscope.model.explain.ServiceEvents;
import org.revisionscope.model.explain.TargetGroup;
import org.revisionscope.model.explain.TaskDetail;
import org.revisionscope.model.fleet.MigrationCheck;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.view.Messages;
import org.revisionscope.view.inspector.Sheet.Content;
import org.revisionscope.view.inspector.Sheet.Fact;
import org.revisionscope.view.inspector.Sheet.Kind;
import org.revisionscope.view.inspector.Sheet.Section;

/**
 * What tasks and services look like in AWS's own forms, which features a task has, and what a service needs for 1.4.0.
 *
 * @param now the fleet at the clock
 * @param messages the words
 * @param scenario what the run starts from
 */
record Sections(Now now, Messages messages, Scenario scenario) {

    /** Lines of a service's event log that are shown. */
    private static final int MOST_EVENTS = 20;

    List<Section> ofTask(int task) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("detail", () -> detail(task)));
        PlatformVersion version = now.revisionIdOf(task).platformVersion();
        if (scenario.platform().catalogue().versions().stream()
                .anyMatch(each -> each.version().compareTo(version) <= 0 && !each.features().isEmpty())) {
            sections.add(section("features", () -> features(task)));
        }
        return sections;
    }

    private List<String> detail(int task) {
        return TaskDetail.of(now.chronicle(), task, now.rows()).stream()
                .map(field -> messages.format("inspector.detail.line", field.name(), field.value())).toList();
    }

    private List<String> features(int task) {
        Features features = Features.of(scenario.platform().catalogue(), now.revisionIdOf(task).platformVersion(),
                now.view().at(now.view().launchRow(task)));
        return Stream.concat(
                features.notYet().stream().map(each -> messages.format("inspector.features.notYet", each.text(),
                        each.version(), Dates.dayOfYear(each.from()))),
                features.has().reversed().stream().map(each -> messages.format("inspector.features.has", each.text(),
                        each.version(), Dates.dayOfYear(each.from()))))
                .toList();
    }

    List<Section> of(ServiceLife life) {
        return Stream.concat(migration(life).stream(), events(life).stream()).toList();
    }

    /** What its tasks need from 1.4.0 on; empty if the file says nothing of its network. */
    private Optional<Section> migration(ServiceLife life) {
        return life.configurationAt(now.instant()).flatMap(Configuration::network).map(MigrationCheck::of)
                .filter(check -> !check.lines().isEmpty())
                .map(check -> new Section(
                        messages.format("inspector.migration", check.missing().size()),
                        messages.get("inspector.migration.tip"),
                        () -> new Content(List.of(), check.lines().stream().map(this::fact).toList())));
    }

    private Fact fact(MigrationCheck.Line line) {
        return new Fact(messages.get("inspector.migration." + line.finding()),
                messages.format("inspector.migration.line", Prerequisites.name(line.prerequisite()),
                        Prerequisites.neededFor(line.prerequisite())),
                switch (line.finding()) {
                    case MET -> Kind.PLAIN;
                    case MISSING -> Kind.STRONG;
                });
    }

    private List<Section> events(ServiceLife life) {
        int owner = life.lanes().isEmpty() ? -1 : life.lanes().getFirst().owner();
        if (owner < 0 || !(now.view().owner(owner) instanceof Owner.OfService)) {
            return List.of();
        }
        return List.of(section("events", () -> log(owner, TargetGroup.of(scenario, life.key()))));
    }

    private List<String> log(int owner, Optional<TargetGroup> targets) {
        List<String> lines = ServiceEvents.of(now.chronicle(), targets, owner, now.rows(), MOST_EVENTS).stream()
                .map(line -> messages.format("inspector.events.line", Dates.seconds(line.at()), line.message()))
                .toList();
        return lines.isEmpty() ? List.of(messages.get("inspector.events.none")) : lines;
    }

    private Section section(String key, Supplier<List<String>> lines) {
        return new Section(messages.get("inspector." + key), messages.get("inspector." + key + ".tip"),
                () -> Content.of(lines.get()));
    }
}
