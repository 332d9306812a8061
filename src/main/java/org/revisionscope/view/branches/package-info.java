/** Miniatures of futures: small drawings of their lanes, made from finished runs. */
@NullMarked
package org.revisionscope.view.branches;

import org.jspecify.annotations.NullMarked;
