package org.revisionscope.model.history;

/** Builds the undo column and the checkpoints of a finished journal once more, in the way in which its writer did. */
public final class Relinking {

    private final int[][] slots;
    private final Rows rows = new Rows();
    private final int lastSlot;

    /** Notes the slots of a journal's rows. */
    public Relinking(JournalView journal) {
        for (int row = 0; row < journal.rows(); row++) {
            rows.append(journal.at(row), 0, 0, 0, slot(journal, row));
        }
        slots = new int[Chunks.of(rows.size() - 1) + 1][];
        for (int chunk = 0; chunk < slots.length; chunk++) {
            slots[chunk] = rows.chunks()[chunk].previous.clone();
        }
        lastSlot = journal.slots() - 1;
    }

    private static int slot(JournalView journal, int row) {
        return journal.type(row).isAboutATask() ? journal.slotOf(journal.task(row)) : Journal.NONE;
    }

    /** Builds both; answers how many checkpoints there are. */
    public int run() {
        for (int chunk = 0; chunk < slots.length; chunk++) {
            System.arraycopy(slots[chunk], 0, rows.chunks()[chunk].previous, 0, Chunks.SIZE);
        }
        Undo undo = new Undo();
        undo.addSlot(lastSlot);
        undo.link(rows);
        return undo.checkpoints().size();
    }
}
