/** Finding by words what can be done and what there is. */
@NullMarked
package org.revisionscope.controller.palette;

import org.jspecify.annotations.NullMarked;
