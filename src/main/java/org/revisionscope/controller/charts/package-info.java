/** The Charts panel: what is counted over time, up to the clock. */
@NullMarked
package org.revisionscope.controller.charts;

import org.jspecify.annotations.NullMarked;
