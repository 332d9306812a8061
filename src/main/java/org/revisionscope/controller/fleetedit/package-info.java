/** Editing what a scenario starts from. */
@NullMarked
package org.revisionscope.controller.fleetedit;

import org.jspecify.annotations.NullMarked;
