package org.revisionscope.view.timeline.frame;

import java.util.Optional;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.sight.GhostFlag;
import org.revisionscope.view.timeline.sight.Subject;

/**
 * What is selected, what the pointer is over, and where the keyboard's cursor stands.
 *
 * @param selection what is selected
 * @param hover what the pointer is over
 * @param cursor the box of what the keyboard acts on; empty while the control has no focus
 * @param ghostFlag the mark that somebody considers
 */
public record Pointing(Subject selection, Subject hover, Optional<Box> cursor, Optional<GhostFlag> ghostFlag) {

    /** Nothing selected, nothing pointed at. */
    public static final Pointing NONE =
            new Pointing(Subject.nothing(), Subject.nothing(), Optional.empty(), Optional.empty());

    /** One thing selected, nothing pointed at. */
    public static Pointing selected(Subject selection) {
        return new Pointing(selection, Subject.nothing(), Optional.empty(), Optional.empty());
    }

    /** Whether a subject is selected or under the pointer. */
    boolean at(Subject subject) {
        return subject.equals(selection) || subject.equals(hover);
    }
}
