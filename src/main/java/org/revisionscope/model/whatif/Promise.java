package org.revisionscope.model.whatif;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/**
 * A forecast with the scenario that it is true of: if its mark is decided and nobody acts, every number comes true.
 *
 * @param scenario all that is decided, the mark included
 * @param forecast what was foretold
 */
public record Promise(Scenario scenario, Forecast forecast) {

    private static final List<Figure> FIGURES = List.of(new Figure("end", told -> told.window().until()),
            new Figure("refusal", Forecast::refusal), new Figure("services", Forecast::services),
            new Figure("standalone tasks", Forecast::standalone), new Figure("notices", Forecast::notices),
            new Figure("lost", Forecast::lost));

    private record Figure(String name, Function<Forecast, Object> of) {}

    /**
     * In what the outcome is not what was foretold: nothing, unless something is wrong inside.
     *
     * @param outcome the journal of the scenario, known up to the end of the forecast's window
     */
    public List<String> broken(JournalView outcome) {
        Forecast came = new Foretelling(Run.told(scenario, outcome), forecast.window().from(), forecast.mark(),
                () -> false).tell().orElseThrow();
        return FIGURES.stream().flatMap(figure -> difference(figure.name(), figure.of().apply(forecast),
                figure.of().apply(came))).toList();
    }

    private static Stream<String> difference(String name, Object foretold, Object came) {
        return Objects.equals(foretold, came) ? Stream.empty()
                : Stream.of(name + ": foretold " + foretold + ", came " + came);
    }
}
