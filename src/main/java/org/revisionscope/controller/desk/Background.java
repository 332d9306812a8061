package org.revisionscope.controller.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that must not hold up the window, such as reading a file. A test does it at once. */
public interface Background {

    /**
     * Does the work elsewhere and brings what comes of it back to the FX thread.
     *
     * @param work what to do
     * @param done takes the result
     * @param failed takes what the work threw
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Waits a moment for work that was begun; called when the program ends. */
    void finish();
}
