/** Retirement notices: the list of them, and the text that a notice carries. */
@NullMarked
package org.revisionscope.view.notices;

import org.jspecify.annotations.NullMarked;
