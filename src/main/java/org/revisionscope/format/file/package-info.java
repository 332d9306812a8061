/** Files that are there whole or not at all. */
@NullMarked
package org.revisionscope.format.file;

import org.jspecify.annotations.NullMarked;
