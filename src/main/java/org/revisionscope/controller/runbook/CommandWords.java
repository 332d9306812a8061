package org.revisionscope.controller.runbook;

import java.util.Optional;

import org.revisionscope.format.aws.AccountSettings;
import org.revisionscope.format.aws.RunbookWriter;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.DecisionTitles;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;
import org.revisionscope.view.runbook.Command;
import org.revisionscope.view.runbook.CommandRow;

/**
 * Puts decisions into words and commands.
 *
 * @param messages the words
 */
record CommandWords(Messages messages) {

    /** A decision as a line of the list, without the words that most lines begin with. */
    CommandRow row(TimedDecision timed) {
        return new CommandRow(Dates.brief(timed.at().toEpochMilli()), messages.get(switch (timed.decision()) {
            case AwsDecision _ -> "runbook.by.aws";
            case CustomerDecision _ -> "runbook.by.customer";
        }), RunbookWriter.line(timed.decision()).replaceFirst("^aws ecs ", "").replaceFirst("^#aws ", "# "));
    }

    /** All that is known of a decision's command, one paragraph each. */
    String told(TimedDecision timed) {
        Decision decision = timed.decision();
        String title = messages.format("runbook.told.title", DecisionTitles.of(decision),
                Dates.full(timed.at().toEpochMilli()));
        return title + "\n\n" + switch (decision) {
            case AwsDecision _ -> messages.get("runbook.told.aws") + "\n\n" + RunbookWriter.line(decision);
            case CustomerDecision.SetWaitPeriod set -> transcript(put(set.place(), set.waitPeriod(), ""))
                    + "\n\n" + transcript(list(set.place(), set.waitPeriod()));
            case CustomerDecision customer -> RunbookWriter.command(customer);
        };
    }

    private static String transcript(Command command) {
        return command.text() + command.answer().map(answer -> "\n" + answer).orElse("");
    }

    /** The command that sets a wait period, with its answer. */
    Command put(Place place, WaitPeriod wait, String what) {
        return new Command(what, RunbookWriter.command(new CustomerDecision.SetWaitPeriod(place, wait)),
                Optional.of(JsonPrinter.print(AccountSettings.put(place, wait)).strip()));
    }

    /** The command that asks for the wait period, with its answer. */
    Command list(Place place, WaitPeriod wait) {
        return new Command(messages.format("runbook.ask.wait", place.region()), RunbookWriter.listSettings(place),
                Optional.of(JsonPrinter.print(AccountSettings.list(place, wait)).strip()));
    }
}
