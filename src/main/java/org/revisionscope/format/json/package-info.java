/** JSON as a tree that knows where in its file each value stands; Jackson does the reading. */
@NullMarked
package org.revisionscope.format.json;

import org.jspecify.annotations.NullMarked;
