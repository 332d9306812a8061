/** What a run starts from: fleet, timings, assumptions, faults and the decisions of the file. */
@NullMarked
package org.revisionscope.model.scenario;

import org.jspecify.annotations.NullMarked;
