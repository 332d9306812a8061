package org.revisionscope.model.property;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of choices: the same seed makes the same choices. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number of a range, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Whether something with these chances in a hundred comes about. */
    boolean percent(int chances) {
        return random.nextInt(100) < chances;
    }

    /** One of some things. */
    @SafeVarargs
    final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    /** One of some things. */
    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** So many whole seconds of a range. */
    Duration seconds(int low, int high) {
        return Duration.ofSeconds(between(low, high));
    }

    /** A seed for something of its own. */
    long seed() {
        return random.nextLong();
    }
}
