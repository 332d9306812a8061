package org.revisionscope.format.aws;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.aws.Runbook.Scope;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Span;

/** Reads a runbook back into decisions, every line that can be read. Nothing in it is ever run. */
public final class RunbookReader {

    private final CustomerCommands commands;
    private final List<TimedDecision> decisions = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<LaunchFailures> failures = new ArrayList<>();
    private final List<RunbookProblem> problems = new ArrayList<>();
    private Scope scope = Scope.PART;
    private Instant at;
    /** Whether anything says so; until then the first line that does may say anything. */
    private boolean isBound;

    private RunbookReader(List<Place> places, Instant at) {
        this.commands = new CustomerCommands(places);
        this.at = at;
    }

    /**
     * What became of the lines of a runbook.
     *
     * @param runbook what could be read
     * @param lines the number of the line of each decision, from 1
     * @param problems the lines that could not be read, in their order
     */
    public record Reading(Runbook runbook, List<Integer> lines, List<RunbookProblem> problems) {

        /** Takes copies of the lists. */
        public Reading {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a runbook.
     *
     * @param places those of the scenario; if there is one, commands need not name it
     * @param begin the instant of what stands before the first {@code #at}
     */
    public static Reading read(String text, List<Place> places, Instant begin) {
        RunbookReader reader = new RunbookReader(places, begin);
        ShellWords.Script script = ShellWords.split(text);
        script.lines().forEach(reader::line);
        reader.problems.addAll(script.problems());
        return new Reading(new Runbook(reader.scope, reader.decisions, reader.failures), reader.lines,
                reader.problems.stream().sorted().toList());
    }

    private void line(ShellWords.Line line) {
        try {
            switch (line.words().getFirst()) {
                case RunbookWriter.WHOLE -> scope = Scope.WHOLE;
                case RunbookWriter.AT -> advance(line);
                case RunbookWriter.FAILS -> failures.add(failures(line));
                case RunbookWriter.AWS -> decided(line, byAws(line));
                default -> commands.decision(CliCommand.parse(line)).ifPresent(decision -> decided(line, decision));
            }
        } catch (RunbookException wrong) {
            problems.add(wrong.problem());
        } catch (IllegalArgumentException wrong) {
            problems.add(new RunbookProblem(line.number(), String.valueOf(wrong.getMessage())));
        }
    }

    private void decided(ShellWords.Line line, Decision decision) {
        decisions.add(new TimedDecision(at, decision));
        lines.add(line.number());
        isBound = true;
    }

    private void advance(ShellWords.Line line) throws RunbookException {
        Instant next = instant(line, 1);
        if (isBound && next.isBefore(at)) {
            throw new RunbookException(line.number(), next + " is before " + at + ", where the runbook stands");
        }
        at = next;
        isBound = true;
    }

    private static Instant instant(ShellWords.Line line, int index) throws RunbookException {
        String text = word(line, index);
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(Span.EARLIEST) && !instant.isAfter(Span.LATEST)
                    && instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
                return instant;
            }
        } catch (DateTimeParseException noInstant) {
            // the same sentence says what is allowed
        }
        throw new RunbookException(line.number(), "'" + text + "' is not an instant from 2000 to 2199 in whole "
                + "milliseconds, write it in UTC, such as 2025-02-21T18:00:00Z");
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
            case "mark-revision" -> mark(line);
            default -> throw new RunbookException(line.number(), "AWS is not known to do '" + what + "'");
        };
    }

    private static AwsDecision mark(ShellWords.Line line) throws RunbookException {
        String urgency = word(line, 3);
        if (!urgency.equals("critical") && !urgency.equals("routine")) {
            throw new RunbookException(line.number(), "a mark is routine or critical, not '" + urgency + "'");
        }
        return new AwsDecision.MarkRevision(RevisionId.parse(word(line, 2)),
                line.words().size() > 4 ? word(line, 4) : "", urgency.equals("critical"));
    }

    private static LaunchFailures failures(ShellWords.Line line) throws RunbookException {
        Place place = new Place(new AccountId(word(line, 3)), new Region(word(line, 4)));
        return new LaunchFailures(new ServiceKey(place, word(line, 5), word(line, 6)), instant(line, 1),
                instant(line, 2), word(line, 7));
    }
}
