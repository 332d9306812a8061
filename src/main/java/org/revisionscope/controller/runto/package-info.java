/** Running the clock to a date, an event or a condition. */
@NullMarked
package org.revisionscope.controller.runto;

import org.jspecify.annotations.NullMarked;
