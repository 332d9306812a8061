/** Importing what AWS's commands put out. */
@NullMarked
package org.revisionscope.controller.imports;

import org.jspecify.annotations.NullMarked;
