package org.revisionscope.view.timeline.sight;

import java.util.Arrays;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.TaskLives;

/**
 * Which line of its lane each task takes: the first that is free when it is launched. The answer for a task depends on
 * nothing later than its launch, so lines never change as time goes on, and tell nothing in advance.
 */
public final class Packing {

    /** With more tasks than this a lane is drawn as one band. */
    public static final int MOST_TASKS = 200;

    private final Lane lane;
    private final TaskLives tasks;
    private int[] lineOf = new int[8];
    private int[] linesUntil = new int[8];
    private int[] lastOnLine = new int[8];
    private int lines;
    private int packed;
    /** How many tasks took the line of one that was gone. */
    private int reused;

    Packing(Lane lane, TaskLives tasks) {
        this.lane = lane;
        this.tasks = tasks;
    }

    /** The line of the lane's task with this index. */
    public int line(int index) {
        pack(index + 1);
        return lineOf[index];
    }

    /** How many lines the first {@code count} tasks take. */
    int lines(int count) {
        if (count == 0) {
            return 0;
        }
        pack(count);
        return linesUntil[count - 1];
    }

    private void pack(int count) {
        if (lineOf.length < count) {
            lineOf = Arrays.copyOf(lineOf, Math.max(count, 2 * lineOf.length));
            linesUntil = Arrays.copyOf(linesUntil, lineOf.length);
        }
        for (; packed < count; packed++) {
            int task = lane.tasks().get(packed);
            int line = freeLine(tasks.launchRow(task));
            lastOnLine[line] = task;
            lineOf[packed] = line;
            linesUntil[packed] = lines;
        }
    }

    private int freeLine(int launchRow) {
        // most launches of a lane come before any task of it has left
        boolean isAnyFree = lane.leftRows().countBelow(launchRow) > reused;
        for (int line = 0; isAnyFree && line < lines; line++) {
            int stoppedRow = tasks.stoppedRow(lastOnLine[line]);
            if (stoppedRow != Journal.NONE && stoppedRow < launchRow) {
                reused++;
                return line;
            }
        }
        if (lines == lastOnLine.length) {
            lastOnLine = Arrays.copyOf(lastOnLine, 2 * lines);
        }
        return lines++;
    }
}
