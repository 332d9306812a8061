package org.revisionscope.model.property;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.revisionscope.model.scenario.Scenario;

/**
 * Something that must hold for every scenario, tried on many seeded random ones. Where it does not, the scenario is shrunk
 * as far as it still fails in the same way, and the seed and what is left are printed. To try one seed alone, set the
 * system property {@value #ONLY_SEED}.
 */
final class Property {

    /** Names the one seed to try. */
    static final String ONLY_SEED = "revisionscope.seed";

    private static final int MAX_TRIES = 3_000;

    private Property() {}

    /**
     * Tries a law on random scenarios.
     *
     * @param name what must hold, in a few words
     * @param times how many scenarios
     * @param law throws if it is broken
     * @throws AssertionError with the seed and the shrunk scenario, if the law is broken
     */
    static void check(String name, int times, Consumer<Scenario> law) {
        seeds(times).parallel().mapToObj(seed -> attempt(law, seed, ScenarioGenerator.of(seed)))
                .flatMap(Optional::stream).findFirst().ifPresent(first -> {
                    throw report(name, shrink(law, first));
                });
    }

    private static LongStream seeds(int times) {
        Long only = Long.getLong(ONLY_SEED);
        return only == null ? LongStream.rangeClosed(1, times) : LongStream.of(only);
    }

    /** A scenario that breaks the law, the seed that it came from, and how. */
    private record Failing(Scenario scenario, long seed, Throwable reason) {

        /** Two failures of one kind have one reason, as far as a machine can tell. */
        String kind() {
            return reason instanceof Broken broken ? broken.rule() : reason.getClass().getName();
        }
    }

    private static Failing shrink(Consumer<Scenario> law, Failing first) {
        Failing smallest = first;
        int tries = 0;
        Optional<Failing> smaller = Optional.of(first);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = Optional.empty();
            for (Scenario candidate : Shrinker.simplerThan(smallest.scenario())) {
                if (++tries > MAX_TRIES) {
                    return smallest;
                }
                smaller = attempt(law, first.seed(), candidate)
                        .filter(failing -> failing.kind().equals(first.kind()));
                if (smaller.isPresent()) {
                    break;
                }
            }
        }
        return smallest;
    }

    private static Optional<Failing> attempt(Consumer<Scenario> law, long seed, Scenario scenario) {
        try {
            law.accept(scenario);
            return Optional.empty();
        } catch (RuntimeException | AssertionError broken) {
            return Optional.of(new Failing(scenario, seed, broken));
        }
    }

    private static AssertionError report(String name, Failing smallest) {
        return new AssertionError(
                "'" + name + "' does not hold for seed " + smallest.seed() + " (alone: -D" + ONLY_SEED + "="
                        + smallest.seed()
                        + ")\n" + smallest.reason().getMessage() + "\nshrunk to:\n"
                        + Storyteller.tell(smallest.scenario()),
                smallest.reason());
    }
}
