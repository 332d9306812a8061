/** The layers of the picture, each of which draws one kind of thing from a frame, and how they are painted over each other. */
@NullMarked
package org.revisionscope.view.timeline.layer;

import org.jspecify.annotations.NullMarked;
