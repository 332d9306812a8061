package org.revisionscope.controller.inspector;

import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.history.ServiceLife.Deployment;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.inspector.Sheet;
import org.revisionscope.view.inspector.Sheet.Pill;

/**
 * The facts of a service.
 *
 * @param now the fleet at the clock
 * @param messages the words
 */
record ServiceSheet(Now now, Messages messages) {

    Sheet of(ServiceLife life) {
        Facts facts = new Facts(messages, now.instant());
        facts.plain("kind", facts.say("kind.service"));
        facts.plain("cluster", life.key().cluster());
        facts.plain("place", life.key().place().region().id());
        int healthy = life.healthyAt(now.rows());
        int live = life.liveAt(now.rows());
        Optional<Configuration> asked = life.configurationAt(now.instant());
        asked.ifPresent(configuration -> counts(facts, configuration, healthy, live));
        life.deploymentAt(now.instant()).ifPresent(deployment -> deployment(facts, deployment, asked));
        facts.lines("tasksBy", life.lanes().reversed().stream()
                .filter(lane -> lane.liveAt(now.rows()) > 0)
                .map(lane -> facts.say("tasksBy.value", lane.liveAt(now.rows()), label(lane))).toList());
        return new Sheet(life.key().name(), asked.map(configuration -> pill(facts, life, configuration, healthy)),
                facts.list());
    }

    private void counts(Facts facts, Configuration asked, int healthy, int live) {
        facts.strong("healthy", facts.say("healthy.value", healthy, asked.desiredCount()));
        facts.plain("live", messages.number(live));
        facts.plain("floor", facts.say("floor.value", asked.desiredCount(),
                asked.deployment().minimumHealthyPercent(), asked.lower()));
        facts.plain("ceiling", facts.say("ceiling.value", asked.desiredCount(), asked.deployment().maximumPercent(),
                asked.upper()));
        facts.plain("headroom", messages.number(healthy - asked.lower()));
    }

    private void deployment(Facts facts, Deployment deployment, Optional<Configuration> asked) {
        boolean byLatest = asked.map(Configuration::platformVersion)
                .filter(PlatformVersionChoice.Latest.class::isInstance).isPresent();
        facts.plain("version", byLatest
                ? facts.say("version.asked", deployment.version(), PlatformVersionChoice.LATEST_WORD)
                : deployment.version().number());
        boolean completed = deployment.completedAt().orElse(Long.MAX_VALUE) <= now.instant();
        String at = Dates.brief(deployment.startedAt());
        facts.plain("deployed", completed ? at : facts.say("deployed.running", at));
        facts.identifier("deployment", deployment.id());
    }

    private String label(Lane lane) {
        return now.revisionName(now.chronicle().revisions().id(lane.revision()));
    }

    private Pill pill(Facts facts, ServiceLife life, Configuration asked, int healthy) {
        if (healthy < asked.lower()) {
            return new Pill(Role.LOST, facts.say("pill.below"));
        }
        List<Lane> lanes = life.lanes();
        if (lanes.stream().anyMatch(lane -> now.isMarked(lane.revision()) && lane.liveAt(now.rows()) > 0)) {
            return new Pill(Role.MARKED, facts.say("pill.atRisk"));
        }
        return healthy == asked.desiredCount() && life.liveAt(now.rows()) == healthy
                ? new Pill(Role.NEWEST, facts.say("pill.healthy"))
                : new Pill(Role.REPLACEMENT, facts.say("pill.replacing"));
    }
}
