/** The Sweep panel: values are chosen, all their combinations run, and one of the runs is opened. */
@NullMarked
package org.revisionscope.controller.sweep;

import org.jspecify.annotations.NullMarked;
