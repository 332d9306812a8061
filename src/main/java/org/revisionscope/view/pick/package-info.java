/** Cards in which one picks a line by typing. */
@NullMarked
package org.revisionscope.view.pick;

import org.jspecify.annotations.NullMarked;
