/** The Notices tab: the notices sent by the clock, their progress, and the text of one. */
@NullMarked
package org.revisionscope.controller.notices;

import org.jspecify.annotations.NullMarked;
