/** The card that asks where the clock is to run to. */
@NullMarked
package org.revisionscope.view.runto;

import org.jspecify.annotations.NullMarked;
