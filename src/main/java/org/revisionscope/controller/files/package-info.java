/** Files: opening, saving, those of late, and dropping one on the window. */
@NullMarked
package org.revisionscope.controller.files;

import org.jspecify.annotations.NullMarked;
