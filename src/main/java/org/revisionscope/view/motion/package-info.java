/** The one language of motion: how long things move, along which curve, and whether they move at all. */
@NullMarked
package org.revisionscope.view.motion;

import org.jspecify.annotations.NullMarked;
