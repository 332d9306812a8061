package org.revisionscope.format.scenario;

import org.revisionscope.model.engine.Simulation;

/** Puts the hash of its run into a document, so that opening the saved file later proves that nothing has changed. */
public final class Seal {

    /** A longer run is not repeated while somebody waits for a file to be saved. */
    private static final int MOST_ROWS = 2_000_000;

    private Seal() {}

    /**
     * The document with the hash of its run.
     *
     * @return the document as it is, if it has its hash already, if its run is very long, or if its run fails: what somebody
     *     wants to save is saved in any case
     */
    public static ScenarioDocument of(ScenarioDocument document) {
        if (document.hash().isPresent()) {
            return document;
        }
        try {
            Simulation simulation = Simulation.of(document.scenario());
            while (simulation.step()) {
                if (simulation.view().rows() > MOST_ROWS) {
                    return document;
                }
            }
            return document.withHash(RunHashes.of(document.scenario().decisions(), simulation.view()));
        } catch (RuntimeException e) {
            return document; // the run in the window tells the user what is wrong
        }
    }
}
