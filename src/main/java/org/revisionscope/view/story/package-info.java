/** The Story: everything that happened up to the clock, one line each. */
@NullMarked
package org.revisionscope.view.story;

import org.jspecify.annotations.NullMarked;
