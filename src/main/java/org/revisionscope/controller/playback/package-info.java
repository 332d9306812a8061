/** The clock of the window: speed, stepping, and the score that shows a minute of consequences at a day a second. */
@NullMarked
package org.revisionscope.controller.playback;

import org.jspecify.annotations.NullMarked;
