package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final int RECORD_BITS = 3;
    private static final int FAR = 5_000;

    @Test
    @DisplayName("a copy has the same pages, and one of its own only where somebody wrote since")
    void shares() {
        Pages pages = new Pages(RECORD_BITS);
        pages.grow(FAR);
        Pages copy = pages.copy();
        assertSame(pages.page(FAR - 1), copy.page(FAR - 1));

        copy.ownPage(0)[0] = 7;
        assertEquals(0, pages.page(0)[0]);
        assertNotSame(pages.page(0), copy.page(0));
        assertSame(pages.page(FAR - 1), copy.page(FAR - 1));
        assertSame(copy.page(0), copy.ownPage(0), "what is its own already is not copied again");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("whoever writes, grows or is copied when: each reads what it wrote, as if it were alone")
    void isolated(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Beside> all = new ArrayList<>(List.of(new Beside(new Pages(RECORD_BITS), new int[0])));
        for (int step = 0; step < 20_000; step++) {
            Beside one = all.get(random.nextInt(all.size()));
            if (one.plain.length == 0 || random.nextInt(500) == 0) {
                one.grow(Math.max(1, one.plain.length * 2));
            } else if (random.nextInt(1_000) == 0) {
                all.add(new Beside(one.pages.copy(), one.plain.clone()));
            }
            int slot = random.nextInt(one.plain.length);
            one.plain[slot] = step;
            one.pages.ownPage(slot)[Pages.within(slot) << RECORD_BITS] = step;
        }
        all.forEach(Beside::check);
    }

    /** Pages beside a plain array with the first int of each record. */
    private static final class Beside {

        private final Pages pages;
        private int[] plain;

        Beside(Pages pages, int[] plain) {
            this.pages = pages;
            this.plain = plain;
        }

        void grow(int capacity) {
            int room = Math.min(capacity, FAR);
            pages.grow(room);
            plain = Arrays.copyOf(plain, room);
        }

        void check() {
            int[] read = new int[plain.length];
            Arrays.setAll(read, slot -> pages.page(slot)[Pages.within(slot) << RECORD_BITS]);
            assertEquals(Arrays.toString(plain), Arrays.toString(read));
        }
    }
}
