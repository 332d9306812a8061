package org.revisionscope.view.picture;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Sentences;
import org.revisionscope.model.history.Journal;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * The words over a picture.
 *
 * @param title what is shown
 * @param date when, for people
 * @param sentence what has just happened
 */
public record Caption(String title, String date, String sentence) {

    /** What there is to say of a timeline at its clock. */
    public static Caption of(String title, TimelineContent content) {
        return of(title, content, Journal.NONE);
    }

    /** The same where somebody decides; {@code decided} is the first row that came of what was decided last. */
    public static Caption of(String title, TimelineContent content, int decided) {
        return new Caption(title, Dates.full(content.clock()),
                new Sentences(content.run()).caption(content.clock(), decided));
    }
}
