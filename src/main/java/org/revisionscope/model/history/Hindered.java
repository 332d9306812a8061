package org.revisionscope.model.history;

import java.util.BitSet;

/** Which services could not start the task that they launched last. */
final class Hindered {

    /** The tasks with whose launch a service became hindered or was so no longer, ascending. */
    private final IntList turns;
    /** The journal's numbers of the services that are hindered. */
    private final BitSet owners = new BitSet();

    /** Nobody is. */
    Hindered() {
        this(new IntList());
    }

    private Hindered(IntList turns) {
        this.turns = turns;
    }

    /** Those that were when so many tasks had been launched, in a journal that begins with the same ones. */
    Hindered upTo(JournalView other, int tasks) {
        Hindered copy = new Hindered(turns.below(tasks));
        for (int i = 0; i < copy.turns.size(); i++) {
            copy.owners.flip(other.ownerOf(copy.turns.get(i)));
        }
        return copy;
    }

    /** Whether there is any. */
    boolean isAnybody() {
        return !owners.isEmpty();
    }

    /**
     * A service launches a task.
     *
     * @param owner the journal's number of the service
     * @param fails whether the task cannot start
     * @return whether it can, after one that could not
     */
    boolean endsWith(int task, int owner, boolean fails) {
        if (owners.get(owner) == fails) {
            return false;
        }
        owners.flip(owner);
        turns.add(task);
        return !fails;
    }
}
