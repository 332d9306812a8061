/** The Story: its lines up to the clock, filtered and put into words. */
@NullMarked
package org.revisionscope.controller.story;

import org.jspecify.annotations.NullMarked;
