package org.revisionscope.controller.document;

import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.model.scenario.Scenario;

/**
 * All that is wanted of the simulation at a time; a newer order replaces an older one, read or not. Instants are
 * milliseconds since the epoch.
 *
 * @param number another number for another story; the same if only {@code announcedFrom}, {@code inquiry} or {@code remedies} differ
 * @param scenario the story
 * @param intent whether the last decision at {@code edge} is only tried
 * @param edge up to where the story must be known before it is shown
 * @param announcedFrom from where on to tell what comes if nobody acts; empty if the story itself tells that
 * @param inquiry what is to be foretold; empty if nothing is
 * @param remedies what is to be prevented; empty if nothing is
 */
public record Order(long number, Scenario scenario, Intent intent, long edge, OptionalLong announcedFrom,
        Optional<Inquiry> inquiry, Optional<RemedyInquiry> remedies) {

    /** The same story with another announced future. */
    Order announcing(OptionalLong from) {
        return new Order(number, scenario, intent, edge, from, inquiry, remedies);
    }

    /** The same story with another inquiry, or none. */
    Order asking(Optional<Inquiry> other) {
        return new Order(number, scenario, intent, edge, announcedFrom, other, remedies);
    }

    /** The same story with remedies for another harm, or for none. */
    Order hoping(Optional<RemedyInquiry> other) {
        return new Order(number, scenario, intent, edge, announcedFrom, inquiry, other);
    }

    /** What becomes of a story that ends in a refusal. */
    public enum Intent {
        /** It is told as it is. */
        TELL,
        /** It is given up: the story before it goes on, and the sentence of the refusal is passed on. */
        TRY
    }
}
