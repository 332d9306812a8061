/** How the world moves: the kernel, and one class for each process. */
@NullMarked
package org.revisionscope.model.engine;

import org.jspecify.annotations.NullMarked;
