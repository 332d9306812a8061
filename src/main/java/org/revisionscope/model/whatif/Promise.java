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

    private static final List<Number> NUMBERS = List.of(new Number("end", told -> told.window().until()),
            new Number("refusal", Forecast::refusal), new Number("services", Forecast::services),
            new Number("standalone tasks", Forecast::standalone), new Number("notices", Forecast::notices),
            new Number("lost", Forecast::lost));

    private record Number(String name, Function<Forecast, Object> of) {}

    /**
     * In what the outcome is not what was foretold: nothing, unless something is wrong inside.
     *
     * @param outcome the journal of the scenario, known up to the end of the forecast's window
     */
    public List<String> broken(JournalView outcome) {
        Forecast came = new Foretelling(Run.told(scenario, outcome), forecast.window().from(), forecast.mark(),
                () -> false).tell().orElseThrow();
        return NUMBERS.stream().flatMap(number -> difference(number.name(), number.of().apply(forecast),
                number.of().apply(came))).toList();
    }

    private static Stream<String> difference(String name, Object foretold, Object came) {
        return Objects.equals(foretold, came) ? Stream.empty()
                : Stream.of(name + ": foretold " + foretold + ", came " + came);
    }
}
