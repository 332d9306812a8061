/** The timeline: one control of layers that shows a run over time, from its notices to the floors of its services. */
@NullMarked
package org.revisionscope.view.timeline;

import org.jspecify.annotations.NullMarked;
