/** The strip with the whole run, in which the span that is shown is a window. */
@NullMarked
package org.revisionscope.view.timeline.radar;

import org.jspecify.annotations.NullMarked;
