package org.revisionscope.model.explain;

import java.util.OptionalInt;

import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Lane;

/** Why AWS did what it did to platform versions and revisions. */
final class PlatformReasons {

    private final Words words;

    PlatformReasons(Words words) {
        this.words = words;
    }

    Reason of(int row, PlatformEvent event) {
        Rule rule = words.journal().rule(row);
        return switch (event) {
            case PlatformEvent.PlatformVersionReleased released -> Reason.of(rule, "From its release on "
                    + released.version() + " can be asked for by number. LATEST means what AWS points it at"
                    + latest(row) + ".").and(Fact.F1);
            case PlatformEvent.PlatformVersionDeprecated ended ->
                    Reason.of(rule, "From this date of the catalogue on no"
                            + " new task or service can use " + ended.version() + "; tasks on it run until they stop.");
            case PlatformEvent.LatestMoved moved -> Reason.of(rule, "LATEST is a pointer, looked up when a task is run"
                    + " or a deployment is made: from now on that gives " + moved.version()
                    + ". What exists keeps what it got.");
            case PlatformEvent.RevisionReleased released -> Reason.of(rule, "Every new task on "
                    + released.revision().platformVersion() + " is placed on the revision released last, now "
                    + released.revision().label() + ", whoever launches it.");
            case PlatformEvent.RevisionSuperseded superseded -> superseded(row, superseded.revision());
            case PlatformEvent.RevisionMarked marked -> marked(row, marked);
            case PlatformEvent.RevisionRetired retired -> retired(row, retired.revision());
        };
    }

    private String latest(int row) {
        return words.chronicle().revisions().latestAt(words.journal().at(row)).map(version -> ", now " + version)
                .orElse("");
    }

    private Reason superseded(int row, RevisionId id) {
        int left = words.chronicle().revisions().number(id).stream().map(each -> words.liveOn(each, row + 1)).sum();
        return Reason
                .of(words.journal().rule(row),
                        "A newer revision takes the new tasks. Those that run stay where they are"
                                + " for life: " + Words.count(left, "task") + " on " + words.label(id) + ".")
                .and(Fact.F11);
    }

    private Reason marked(int row, PlatformEvent.RevisionMarked marked) {
        OptionalInt number = words.chronicle().revisions().number(marked.revision());
        int alone = 0;
        int ofServices = 0;
        for (Lane lane : words.chronicle().lanes().ofRevision(number.orElseThrow())) {
            int live = lane.liveAt(row + 1);
            boolean standalone = words.journal().owner(lane.owner()) instanceof Owner.OfStandalone;
            alone += standalone ? live : 0;
            ofServices += standalone ? 0 : live;
        }
        String found = Words.number(ofServices) + " service + " + Words.number(alone) + " standalone = "
                + Words.count(ofServices + alone, "task") + " on it.";
        return marked.critical()
                ? Reason.of(Rule.RET_5,
                        "A critical mark overrides every wait: retirement starts with the notice; " + found)
                        .and(Fact.F13, Fact.F14, Fact.F17)
                : Reason.of(words.journal().rule(row), "AWS marks superseded revisions when it sees fit: " + found)
                        .and(Fact.F17);
    }

    private Reason retired(int row, RevisionId id) {
        long notices = words.chronicle().places().notices().stream()
                .filter(notice -> notice.sentRow() < row && notice.sent().revision().equals(id)).count();
        return Reason.of(words.journal().rule(row), notices == 0
                ? "No place had a task on " + words.label(id) + " at the mark, so there was nothing to retire."
                : "Every place with a notice is done: " + Words.number(notices) + " of "
                        + Words.number(notices) + ". No task is left to stop on "
                        + words.label(id) + ".");
    }
}
