/** The fleet at one instant: a cell for every task, from a million cells down to one task. */
@NullMarked
package org.revisionscope.view.fleetmap;

import org.jspecify.annotations.NullMarked;
