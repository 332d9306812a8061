/** Futures beside each other: runs that resume, branches, and the future if nobody acts. */
@NullMarked
package org.revisionscope.model.whatif;

import org.jspecify.annotations.NullMarked;
