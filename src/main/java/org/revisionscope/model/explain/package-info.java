/** What happened, told to people: dates, and a sentence for every event. */
@NullMarked
package org.revisionscope.model.explain;

import org.jspecify.annotations.NullMarked;
