/** What is said of the things that are drawn, to those who point at them and to those who do not see them. */
@NullMarked
package org.revisionscope.view.timeline.spoken;

import org.jspecify.annotations.NullMarked;
