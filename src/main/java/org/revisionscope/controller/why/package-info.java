/** Asks why of what is selected, what would have prevented it, and plays the future in which it did. */
@NullMarked
package org.revisionscope.controller.why;

import org.jspecify.annotations.NullMarked;
