package org.revisionscope.model.engine;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Records of ints, one a slot, in pages of {@value #SLOTS} slots. A copy shares every page until one of the two writes to
 * it. One thread uses pages; a copy may be another thread's, because nobody writes to a page that is shared.
 */
final class Pages {

    private static final int BITS = 10;
    private static final int SLOTS = 1 << BITS;

    private final int recordBits;
    private int[][] pages;
    /** The pages again that nobody else reads; null where a page is shared. */
    private int[] @Nullable [] owned;

    /**
     * No pages yet.
     *
     * @param recordBits the logarithm of the number of ints in a record
     */
    Pages(int recordBits) {
        this(recordBits, new int[0][]);
    }

    private Pages(int recordBits, int[][] shared) {
        this.recordBits = recordBits;
        pages = shared;
        owned = new int[shared.length][];
    }

    /** The page of a slot, to read only. */
    int[] page(int slot) {
        return pages[slot >> BITS];
    }

    /** The page of a slot, to read and write. */
    int[] ownPage(int slot) {
        int[] page = owned[slot >> BITS];
        return page != null ? page : own(slot >> BITS);
    }

    /** Which of the records of its page is a slot's. */
    static int within(int slot) {
        return slot & SLOTS - 1;
    }

    private int[] own(int index) {
        return own(index, pages[index].clone());
    }

    private int[] own(int index, int[] page) {
        pages[index] = page;
        owned[index] = page;
        return page;
    }

    /** Makes room for so many slots; the first page grows with them, so that a small fleet takes little. */
    void grow(int capacity) {
        int before = pages.length;
        int count = capacity + SLOTS - 1 >> BITS;
        if (count > before) {
            pages = Arrays.copyOf(pages, count);
            owned = Arrays.copyOf(owned, count);
        }
        int firstSlots = Math.min(capacity, SLOTS);
        if (before == 0 || pages[0].length < firstSlots << recordBits) {
            own(0, before == 0 ? new int[firstSlots << recordBits] : Arrays.copyOf(pages[0], firstSlots << recordBits));
        }
        for (int index = Math.max(1, before); index < count; index++) {
            own(index, new int[SLOTS << recordBits]);
        }
    }

    /** A copy that shares every page. */
    Pages copy() {
        Arrays.fill(owned, null);
        return new Pages(recordBits, pages.clone());
    }
}
