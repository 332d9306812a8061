/** Futures beside each other: which ones, their linked timelines, and in what they differ. */
@NullMarked
package org.revisionscope.controller.compare;

import org.jspecify.annotations.NullMarked;
