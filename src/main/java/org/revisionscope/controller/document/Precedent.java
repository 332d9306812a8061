package org.revisionscope.controller.document;

import java.util.Optional;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;

/**
 * The last chronicle that was read to its end and is read on by nobody. Another one takes over from it what their journals
 * share, which for a large story is most of the work. The computing thread uses it.
 */
final class Precedent {

    private Optional<Chronicle> last = Optional.empty();

    /** A chronicle for a journal, which has read what is known of it already. */
    Chronicle begin(JournalView view) {
        return last.map(known -> known.branch(view)).orElseGet(Chronicle::new);
    }

    /** From now on others begin with this one, which nobody lets catch up any more. */
    void keep(Chronicle read) {
        last = Optional.of(read);
    }

    /** Another story is told: what has less in common with it than not is not worth the memory that it takes. */
    void keepFor(JournalView told) {
        last = last.filter(known -> 2L * known.inCommon(told) >= known.rows());
    }

    /** Nothing is to be trusted any more. */
    void forget() {
        last = Optional.empty();
    }
}
