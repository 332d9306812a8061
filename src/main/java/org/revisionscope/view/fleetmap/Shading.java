package org.revisionscope.view.fleetmap;

import java.util.Optional;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Seating;

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

    private final Seating seating;
    private final Wash wash;
    private final Held held;
    private final Optional<Chosen> chosen;
    private Looks looks;
    private int[] codes = {};
    private int owner;
    private int revision = Journal.NONE;

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
        return codes.length / 2;
    }

    /** Goes to a column of pixels. */
    void column(int x) {
        looks = wash.looksAt(x);
    }

    /** The shade of who came first to a seat, or of all of the seat if it was worse a moment ago. */
    int first(int seat) {
        int code = codes[2 * seat];
        return shade(heldOver(seat, looks.of(code)), code);
    }

    /** The shade of who came second to a seat, or {@link #NOBODY}. */
    int second(int seat) {
        int code = codes[2 * seat + 1];
        return code < 0 || held.isOn() && isHeld(seat) ? NOBODY : shade(looks.of(code), code);
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

    private int heldOver(int seat, int look) {
        return held.isOn() && isHeld(seat) ? held.worst(owner, seat) : look;
    }

    private boolean isHeld(int seat) {
        int second = codes[2 * seat + 1];
        int worst = Math.max(looks.of(codes[2 * seat]), second < 0 ? 0 : looks.of(second));
        return held.worst(owner, seat) > worst;
    }

    private int shade(int look, int code) {
        boolean recedes = chosen.isPresent()
                && (code < 0 || revision == Journal.NONE || Seating.revision(code) != revision);
        return recedes ? look : look + PALE;
    }
}
