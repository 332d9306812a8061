/** The inspector: the facts of what is selected. */
@NullMarked
package org.revisionscope.view.inspector;

import org.jspecify.annotations.NullMarked;
