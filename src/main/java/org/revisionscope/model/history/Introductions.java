package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Things of one sort on their way into a hash. Each is numbered by its first use and written out there; later uses give
 * the number alone. Equal ones share a number, however the journal numbers them.
 */
final class Introductions {

    private final DigestSink sink;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private int[] known = new int[16];

    Introductions(DigestSink sink) {
        this.sink = sink;
    }

    /**
     * Puts one of them.
     *
     * @param journalNumber the journal's number of it
     * @param thing what it is
     */
    void put(int journalNumber, Object thing) {
        if (!putKnown(journalNumber)) {
            introduce(journalNumber, thing);
        }
    }

    /** Puts one of them if it has been put before; tells whether it has. */
    boolean putKnown(int journalNumber) {
        if (journalNumber >= known.length || known[journalNumber] == 0) {
            return false;
        }
        sink.putNumber(known[journalNumber]);
        return true;
    }

    /** Puts one of them for the first time under this number. */
    void introduce(int journalNumber, Object thing) {
        if (journalNumber >= known.length) {
            known = Arrays.copyOf(known, Math.max(journalNumber + 1, 2 * known.length));
        }
        int number = numbers.size() + 1;
        Integer before = numbers.putIfAbsent(thing, number);
        known[journalNumber] = before == null ? number : before;
        sink.putNumber(known[journalNumber]);
        if (before == null) {
            sink.putBytes(CanonicalForm.of(thing));
        }
    }
}
