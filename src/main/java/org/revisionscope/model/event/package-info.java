/** What happened: one sealed family of records, and the entry that says when, by whom, under which rule and because of what. */
@NullMarked
package org.revisionscope.model.event;

import org.jspecify.annotations.NullMarked;
