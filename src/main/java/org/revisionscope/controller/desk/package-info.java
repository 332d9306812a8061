/** What a window works with and does not make itself: preferences, dialogs, work in the background. */
@NullMarked
package org.revisionscope.controller.desk;

import org.jspecify.annotations.NullMarked;
