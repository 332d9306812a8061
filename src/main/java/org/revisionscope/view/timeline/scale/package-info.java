/** Where instants lie: the span that is shown, its steps and its folded quiet days. Nothing else turns instants into pixels. */
@NullMarked
package org.revisionscope.view.timeline.scale;

import org.jspecify.annotations.NullMarked;
