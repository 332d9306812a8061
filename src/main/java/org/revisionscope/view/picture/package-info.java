/** Pictures of the timeline in files and on the clipboard, with a caption and a legend, drawn without a window. */
@NullMarked
package org.revisionscope.view.picture;

import org.jspecify.annotations.NullMarked;
