package org.revisionscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.revisionscope.cli.Runner.Outcome;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.explain.Comparisons;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.Comparison;
import org.revisionscope.model.whatif.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The verb {@code compare}. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Runs two scenarios, or two branches, and says in what they differ.")
final class CompareVerb implements Callable<Integer> {

    private static final String GAP = "  ";

    private final Console console;

    @Parameters(index = "0", paramLabel = "A",
            description = "A scenario file, the name of a bundled scenario, or FILE#BRANCH.") private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.") private String other = "";

    CompareVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ScenarioException {
        StoryArgument left = StoryArgument.open(one);
        StoryArgument right = StoryArgument.open(other);
        if (left.name().equals(right.name())) {
            left = left.named(one);
            right = right.named(other);
        }
        Calendar calendar = calendar(left, right);
        try (StopRequest stop = StopRequest.listen()) {
            Optional<Future> here = run(left, calendar, stop);
            Optional<Future> there = here.isEmpty() ? here : run(right, calendar, stop);
            if (here.isEmpty() || there.isEmpty()) {
                console.error("Stopped; nothing was compared");
                return ExitCode.STOPPED;
            }
            print(Comparison.of(here.get(), there.get()));
            return ExitCode.DONE;
        }
    }

    /** One calendar for both, else the same stops would be counted differently. */
    private static Calendar calendar(StoryArgument left, StoryArgument right) {
        return left.calendar().or(right::calendar).orElse(Calendar.ALWAYS);
    }

    private Optional<Future> run(StoryArgument story, Calendar calendar, StopRequest stop) {
        Runner runner = new Runner(story.scenario(), Optional.empty(), console, stop);
        return runner.run() == Outcome.STOPPED ? Optional.empty()
                : Optional.of(Future.of(story.name(), story.scenario(), runner.view(), calendar));
    }

    private void print(Comparison comparison) {
        List<Comparisons.Line> table = Comparisons.table(comparison);
        Comparisons.Line head = new Comparisons.Line("", comparison.one().name(), comparison.other().name());
        int what = table.stream().mapToInt(line -> line.what().length()).max().orElse(0);
        int first = Math.max(head.one().length(), table.stream().mapToInt(line -> line.one().length()).max().orElse(0));
        print(head, what, first);
        table.forEach(line -> print(line, what, first));
        console.print("");
        Comparisons.sentences(comparison).forEach(console::print);
    }

    private void print(Comparisons.Line line, int what, int first) {
        console.print(padded(line.what(), what) + GAP + padded(line.one(), first) + GAP + line.other());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
