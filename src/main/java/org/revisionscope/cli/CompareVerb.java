package org.revisionscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

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
        description = "Runs scenarios or branches, and says in what they differ.")
final class CompareVerb implements Callable<Integer> {

    private static final String GAP = "  ";

    private final Console console;

    @Parameters(index = "0", paramLabel = "A",
            description = "A scenario file, the name of a bundled scenario, or FILE#BRANCH.") private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.") private String other = "";

    @Parameters(index = "2..*", paramLabel = "C", description = "More of them.") private List<String> more = List.of();

    CompareVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ScenarioException {
        List<String> arguments = Stream.concat(Stream.of(one, other), more.stream()).toList();
        List<StoryArgument> stories = new ArrayList<>();
        for (String argument : arguments) {
            stories.add(StoryArgument.open(argument));
        }
        if (stories.stream().map(StoryArgument::name).distinct().count() < stories.size()) {
            for (int i = 0; i < stories.size(); i++) {
                stories.set(i, stories.get(i).named(arguments.get(i)));
            }
        }
        Calendar calendar = calendar(stories);
        List<Future> futures = new ArrayList<>();
        try (StopRequest stop = StopRequest.listen()) {
            for (StoryArgument story : stories) {
                Optional<Future> future = run(story, calendar, stop);
                if (future.isEmpty()) {
                    console.error("Stopped; nothing was compared");
                    return ExitCode.STOPPED;
                }
                futures.add(future.get());
            }
        }
        print(Comparison.of(futures));
        return ExitCode.DONE;
    }

    /** One calendar for all, else the same stops would be counted differently. */
    private static Calendar calendar(List<StoryArgument> stories) {
        return stories.stream().flatMap(story -> story.calendar().stream()).findFirst().orElse(Calendar.ALWAYS);
    }

    private Optional<Future> run(StoryArgument story, Calendar calendar, StopRequest stop) {
        Runner runner = new Runner(story.scenario(), Optional.empty(), console, stop);
        return runner.run() == Outcome.STOPPED ? Optional.empty()
                : Optional.of(Future.of(story.name(), story.scenario(), runner.view(), calendar));
    }

    private void print(Comparison comparison) {
        List<Comparisons.Line> lines = new ArrayList<>(Comparisons.table(comparison));
        lines.addFirst(new Comparisons.Line("", comparison.futures().stream().map(Future::name).toList()));
        lines.forEach(line -> print(line, lines));
        console.print("");
        Comparisons.sentences(comparison).forEach(console::print);
    }

    /** Each column is as wide as the widest of its cells; the last one needs no width. */
    private void print(Comparisons.Line line, List<Comparisons.Line> lines) {
        StringBuilder text = new StringBuilder(padded(line.what(), width(lines, Comparisons.Line::what)));
        for (int i = 0; i < line.values().size(); i++) {
            int column = i;
            int width = i == line.values().size() - 1 ? 0 : width(lines, each -> each.values().get(column));
            text.append(GAP).append(padded(line.values().get(i), width));
        }
        console.print(text.toString());
    }

    private static int width(List<Comparisons.Line> lines, Function<Comparisons.Line, String> cell) {
        return lines.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
