/** What moves over the picture when something happens, and who decides that. */
@NullMarked
package org.revisionscope.view.timeline.motion;

import org.jspecify.annotations.NullMarked;
