package org.revisionscope.view.fleetmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Seating;
import org.revisionscope.model.history.Standing;

/**
 * How every seat of a frame is drawn. A shade is a {@link Look}, pale if the selection stands for other tasks; where many
 * tasks share a pixel, the highest shade is seen. Asked for one group after the other, and in it column by column.
 */
final class Shading {

    /** Nobody is there. */
    static final int NOBODY = -1;
    /** How many shades there are; the first half of them is pale. */
    static final int COUNT = 2 * Look.values().length;

    private static final int PALE = Look.values().length;
    private static final Look[] LOOKS = Look.values();
    private static final Standing[] STANDINGS = Standing.values();
    private static final int[] NOT_KNOWN = {};

    private final Seating seating;
    private final Wash wash;
    private final Held held;
    private final Optional<Chosen> chosen;
    private Looks looks;
    private int[] codes = NOT_KNOWN;
    private int owner;
    private int revision = Journal.NONE;
    /** For each code its shade, after that of nobody: where the chosen revision counts, and where it does not. */
    private final Map<Looks, int[][]> tables = new HashMap<>();
    private int[] shades = NOT_KNOWN;

    /**
     * The shades of some seats.
     *
     * @param wash how their tasks look
     * @param held what they looked like a moment ago
     * @param chosen whom the selection stands for, while the others recede
     */
    Shading(Seating seating, Wash wash, Held held, Optional<Chosen> chosen) {
        this.seating = seating;
        this.wash = wash;
        this.held = held;
        this.chosen = chosen;
        looks = wash.after();
    }

    /** The shades of a frame. */
    static Shading of(Scape scape, Wash wash) {
        return new Shading(scape.seating(), wash, scape.held(), scape.chosen());
    }

    /** The shade of a look that does not recede. */
    static int full(Look look) {
        return look.ordinal() + PALE;
    }

    /** Whether a shade recedes. */
    static boolean isPale(int shade) {
        return shade < PALE;
    }

    /** What a shade says of its task. */
    static Look look(int shade) {
        return LOOKS[isPale(shade) ? shade : shade - PALE];
    }

    /** Goes to a group; answers how many seats of it may be asked for. */
    int enter(Group group) {
        owner = group.number();
        codes = seating.codes(owner);
        revision = chosen.isEmpty() ? Journal.NONE : chosen.get().revisionIn(group.owner().place());
        shades = table();
        return codes.length / 2;
    }

    /** Goes to a column of pixels. */
    void column(int x) {
        Looks there = wash.looksAt(x);
        if (there != looks) {
            looks = there;
            shades = table();
        }
    }

    /** The shade of who came first to a seat, or of all of the seat if it was worse a moment ago. */
    int first(int seat) {
        int shade = shades[codes[2 * seat] + 1];
        return isHeld(seat) ? (isPale(shade) ? 0 : PALE) + held.worst(owner, seat) : shade;
    }

    /** The shade of who came second to a seat, or {@link #NOBODY}. */
    int second(int seat) {
        int code = codes[2 * seat + 1];
        return code < 0 || isHeld(seat) ? NOBODY : shades[code + 1];
    }

    /** The higher shade of both. */
    int worst(int seat) {
        return Math.max(first(seat), second(seat));
    }

    /** How many tasks have each look, by its ordinal; one that is held counts for its seat. */
    int[] count(Plan plan, int revisions) {
        if (!held.isOn()) {
            return Tally.count(seating, wash.after(), revisions);
        }
        int[] counts = new int[LOOKS.length];
        looks = wash.after();
        for (Panel panel : plan.panels()) {
            for (Block block : panel.blocks()) {
                int seats = Math.min(enter(block.group()), block.endSeat(plan.rows()));
                for (int seat = block.firstSeat(plan.rows()); seat < seats; seat++) {
                    counts[look(first(seat)).ordinal()]++;
                    int second = second(seat);
                    if (second != NOBODY) {
                        counts[look(second).ordinal()]++;
                    }
                }
            }
        }
        return counts;
    }

    private boolean isHeld(int seat) {
        if (!held.isOn()) {
            return false;
        }
        int second = codes[2 * seat + 1];
        int worst = Math.max(looks.of(codes[2 * seat]), second < 0 ? 0 : looks.of(second));
        return held.worst(owner, seat) > worst;
    }

    private int[] table() {
        int[][] both = tables.computeIfAbsent(looks, _ -> new int[][] {NOT_KNOWN, NOT_KNOWN});
        int which = revision == Journal.NONE ? 0 : 1;
        if (both[which].length == 0) {
            int size = wash.after().size();
            both[which] = new int[size + 1];
            both[which][0] = shade(looks.of(Journal.NONE), Journal.NONE);
            for (int each = 0; each < Seating.revision(size); each++) {
                for (Standing standing : STANDINGS) {
                    int code = Seating.code(each, standing);
                    both[which][code + 1] = shade(looks.of(code), code);
                }
            }
        }
        return both[which];
    }

    private int shade(int look, int code) {
        boolean recedes = chosen.isPresent()
                && (code < 0 || revision == Journal.NONE || Seating.revision(code) != revision);
        return recedes ? look : look + PALE;
    }
}
