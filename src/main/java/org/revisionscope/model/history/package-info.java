/** What happened, kept as columns: the journal, indexes over it, and the state at any instant. */
@NullMarked
package org.revisionscope.model.history;

import org.jspecify.annotations.NullMarked;
