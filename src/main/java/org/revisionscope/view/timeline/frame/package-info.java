/** All that is needed to draw once: the areas of the control, what is told in each of them, and what lies where. */
@NullMarked
package org.revisionscope.view.timeline.frame;

import org.jspecify.annotations.NullMarked;
