/** What happened and why, told to people: dates, a sentence for every event, its rule with the arithmetic, its sources. */
@NullMarked
package org.revisionscope.model.explain;

import org.jspecify.annotations.NullMarked;
