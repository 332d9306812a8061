/** The verbs: their buttons, and the cards on which they are filled in. */
@NullMarked
package org.revisionscope.view.verbs;

import org.jspecify.annotations.NullMarked;
