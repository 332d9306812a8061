/** The fleet as of the clock: what the panels ask of the chronicle, each answer bounded by one instant. */
@NullMarked
package org.revisionscope.controller.facts;

import org.jspecify.annotations.NullMarked;
