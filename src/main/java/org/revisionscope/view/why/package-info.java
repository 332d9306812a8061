/** Why something happened: cards from the effect back to the decision, what they stand on, and what prevents it. */
@NullMarked
package org.revisionscope.view.why;

import org.jspecify.annotations.NullMarked;
