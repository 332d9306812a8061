/** The inspector: reads the facts of the selection at the clock. */
@NullMarked
package org.revisionscope.controller.inspector;

import org.jspecify.annotations.NullMarked;
