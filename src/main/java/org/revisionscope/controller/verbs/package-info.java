/** What a person can do at the edge: which verb applies to what, its card, and the decision that comes of it. */
@NullMarked
package org.revisionscope.controller.verbs;

import org.jspecify.annotations.NullMarked;
