package org.revisionscope.format.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a list into as few runs as fit into a room each. */
final class Slices {

    private Slices() {}

    /**
     * The runs, in order; one empty run of an empty list.
     *
     * @param cost how much room an item takes; one that is larger than the room stands alone
     */
    static <T> List<List<T>> of(List<T> items, ToIntFunction<T> cost, int room) {
        List<List<T>> slices = new ArrayList<>();
        int from = 0;
        int used = 0;
        for (int i = 0; i < items.size(); i++) {
            int needed = cost.applyAsInt(items.get(i));
            if (i > from && used + needed > room) {
                slices.add(items.subList(from, i));
                from = i;
                used = 0;
            }
            used += needed;
        }
        slices.add(items.subList(from, items.size()));
        return slices;
    }
}
