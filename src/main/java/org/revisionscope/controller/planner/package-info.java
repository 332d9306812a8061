/** The Planner panel: when retirements start on local clocks, when to act before, and when people are at work. */
@NullMarked
package org.revisionscope.controller.planner;

import org.jspecify.annotations.NullMarked;
