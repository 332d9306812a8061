package org.revisionscope.controller.document;

import java.util.List;
import java.util.Optional;

/**
 * What was open before the document that is to be shown, in case that one cannot be told.
 *
 * @param seen the position that the screen tells of; empty if there is none
 * @param back what brings the rest of it back
 */
record Former(Optional<Position> seen, List<Runnable> back) {

    /** Nothing to go back to. */
    static final Former NONE = new Former(Optional.empty(), List.of());

    /** Everything but the position is as it was. */
    void comeBack() {
        back.forEach(Runnable::run);
    }
}
