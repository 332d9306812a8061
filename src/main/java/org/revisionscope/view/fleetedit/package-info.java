/** Forms in which a scenario's fleet is edited. */
@NullMarked
package org.revisionscope.view.fleetedit;

import org.jspecify.annotations.NullMarked;
