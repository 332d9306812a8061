package org.revisionscope.view.fleetedit;

import java.util.Optional;

/** What the user asks of the page on which the fleet is edited. */
public interface FleetEditActions {

    /** Shows the fields of an entry. */
    void select(String id);

    /** Fills a field of the chosen entry, and answers what is wrong with it. */
    Optional<String> fill(String field, String typed);

    /** Adds an entry of a kind, beside the chosen one or in it. */
    void add(String id);

    /** Adds the chosen entry a second time. */
    void copy();

    /** Removes the chosen entry. */
    void remove();

    /** Does what would mend the first problem. */
    void mend();

    /** Starts the scenario again from what is on the page. */
    void apply();

    /** Leaves everything as it was. */
    void cancel();
}
