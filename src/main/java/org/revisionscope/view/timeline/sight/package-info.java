/** What is shown of a run and of its other futures, and who knows how much of them; nothing here knows a pixel or a row. */
@NullMarked
package org.revisionscope.view.timeline.sight;

import org.jspecify.annotations.NullMarked;
