/** Timelines of several futures, one under the other. */
@NullMarked
package org.revisionscope.view.compare;

import org.jspecify.annotations.NullMarked;
