/** The timeline in the window: it shows the open document at its clock, and what is pointed at in it gets selected. */
@NullMarked
package org.revisionscope.controller.timeline;

import org.jspecify.annotations.NullMarked;
