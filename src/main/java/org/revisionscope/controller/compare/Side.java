package org.revisionscope.controller.compare;

import org.revisionscope.controller.futures.Finished;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.whatif.Branch;

/**
 * One of the futures that are compared.
 *
 * @param branch which branch tells it
 * @param finished what happens in it, and what it costs
 * @param chronicle the same by subject; only the FX thread reads it
 */
public record Side(Branch branch, Finished finished, Chronicle chronicle) {

    /** The same under the branch's new name. */
    Side of(Branch renamed) {
        return new Side(renamed, finished, chronicle);
    }
}
