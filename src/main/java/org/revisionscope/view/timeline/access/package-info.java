/** Things that are drawn and not nodes, as assistive tools hear them. */
@NullMarked
package org.revisionscope.view.timeline.access;

import org.jspecify.annotations.NullMarked;
