/** The fleet tree: its lines as of the clock, the selection in it, and the wait period of a place. */
@NullMarked
package org.revisionscope.controller.fleet;

import org.jspecify.annotations.NullMarked;
