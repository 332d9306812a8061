package org.revisionscope.view.sweep;

import org.revisionscope.view.draw.Box;

/**
 * Something in a picture that stands for a run and can be pointed at.
 *
 * @param box where it lies
 * @param run the number of the run that it opens
 * @param text what it says to those who do not see it
 */
record RunSpot(Box box, int run, String text) {

    double centreX() {
        return box.centreX();
    }

    double centreY() {
        return box.centreY();
    }
}
