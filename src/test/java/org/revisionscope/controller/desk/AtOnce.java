package org.revisionscope.controller.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work where it is asked for, so that a test need not wait. */
public final class AtOnce implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception problem) {
            failed.accept(problem);
            return;
        }
        done.accept(result);
    }

    @Override
    public void finish() {
        // nothing was left undone
    }
}
