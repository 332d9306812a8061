package org.revisionscope.controller.branches;

import org.revisionscope.controller.futures.Finished;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.view.branches.Sketch;

/**
 * What a line says of a future that is worked out.
 *
 * @param measures what it costs
 * @param sketch its miniature
 */
record Told(Measures measures, Sketch sketch) {

    static Told of(Finished finished) {
        return new Told(finished.measures(), Sketch.of(finished.view(), finished.measures().window()));
    }
}
