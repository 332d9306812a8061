/** Which rows the lanes have, from top to bottom: what is grouped, folded, pinned, searched and how high it is. */
@NullMarked
package org.revisionscope.view.timeline.outline;

import org.jspecify.annotations.NullMarked;
