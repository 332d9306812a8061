package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Owners, revisions or origins on their way into a hash. Each is numbered by its first use and written out there; later
 * uses give the number alone. Equal ones share a number, however the journal numbers them.
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
     * @param record what it is
     */
    void put(int journalNumber, Object record) {
        if (journalNumber >= known.length) {
            known = Arrays.copyOf(known, Math.max(journalNumber + 1, 2 * known.length));
        }
        if (known[journalNumber] != 0) {
            sink.putNumber(known[journalNumber]);
            return;
        }
        int number = numbers.size() + 1;
        Integer before = numbers.putIfAbsent(record, number);
        known[journalNumber] = before == null ? number : before;
        sink.putNumber(known[journalNumber]);
        if (before == null) {
            sink.putBytes(CanonicalForm.of(record));
        }
    }
}
