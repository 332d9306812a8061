package org.revisionscope.model.engine;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.history.JournalView;

/** Finds the task that a person names. */
final class TaskFinder {

    private final World world;

    TaskFinder(World world) {
        this.world = world;
    }

    /** The slot of a live task; empty if the task is stopping, gone or unknown. */
    OptionalInt liveSlot(TaskRef ref) {
        JournalView journal = world.journal.view();
        IntPredicate matches = matching(ref, journal);
        int found = TaskList.END;
        for (int slot = 0; slot < world.slots.used(); slot++) {
            boolean better = found == TaskList.END || world.slots.task(slot) > world.slots.task(found);
            if (better && world.slots.state(slot).isLive() && matches.test(world.slots.task(slot))) {
                found = slot;
            }
        }
        return found == TaskList.END ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /**
     * The number of a task: the live one of that name, else the newest that there was.
     *
     * @throws Refusal if no task was ever called so
     */
    int task(TaskRef ref, Rule rule) throws Refusal {
        OptionalInt slot = liveSlot(ref);
        if (slot.isPresent()) {
            return world.slots.task(slot.getAsInt());
        }
        JournalView journal = world.journal.view();
        IntPredicate matches = matching(ref, journal);
        for (int task = journal.tasks() - 1; task >= 0; task--) {
            if (matches.test(task)) {
                return task;
            }
        }
        throw new Refusal(rule, "There is no task " + ref + ".");
    }

    private static IntPredicate matching(TaskRef ref, JournalView journal) {
        return switch (ref) {
            case TaskRef.ByName named -> {
                Optional<String> name = Optional.of(named.name());
                yield task -> journal.originOf(task).name().equals(name);
            }
            case TaskRef.ByArn exact -> task -> isThere(journal.owner(journal.ownerOf(task)), exact.arn())
                    && journal.arn(task).equals(exact.arn());
        };
    }

    private static boolean isThere(Owner owner, TaskArn arn) {
        return owner.place().equals(arn.place()) && owner.cluster().equals(arn.cluster());
    }
}
