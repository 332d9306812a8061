package org.revisionscope.model.history;

/**
 * The tasks of a journal as columns, numbered in launch order. A task keeps a <em>slot</em> while it exists; a later
 * task may take the slot over once it is STOPPED.
 */
final class Tasks {

    final IntColumn launchRow;
    final IntColumn owner;
    final IntColumn ordinal;
    final IntColumn revision;
    final IntColumn origin;
    final IntColumn replaces;
    final IntColumn slot;

    Tasks() {
        this(new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn(),
                new IntColumn());
    }

    private Tasks(IntColumn launchRow, IntColumn owner, IntColumn ordinal, IntColumn revision, IntColumn origin,
            IntColumn replaces, IntColumn slot) {
        this.launchRow = launchRow;
        this.owner = owner;
        this.ordinal = ordinal;
        this.revision = revision;
        this.origin = origin;
        this.replaces = replaces;
        this.slot = slot;
    }

    Tasks copy() {
        return new Tasks(launchRow.copy(), owner.copy(), ordinal.copy(), revision.copy(), origin.copy(),
                replaces.copy(), slot.copy());
    }

    Reader reader() {
        return new Reader(launchRow.size(), launchRow.reader(), owner.reader(), ordinal.reader(), revision.reader(),
                origin.reader(), replaces.reader(), slot.reader());
    }

    /** What may be read of the tasks by another thread. */
    record Reader(int size, IntColumn.Reader launchRow, IntColumn.Reader owner, IntColumn.Reader ordinal,
            IntColumn.Reader revision, IntColumn.Reader origin, IntColumn.Reader replaces, IntColumn.Reader slot) {

        /** The same in no more room than it needs. */
        Reader trimmed() {
            return new Reader(size, launchRow.trimmed(), owner.trimmed(), ordinal.trimmed(), revision.trimmed(),
                    origin.trimmed(), replaces.trimmed(), slot.trimmed());
        }
    }
}
