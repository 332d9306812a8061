/** The verbs of the command line, which need no display. */
@NullMarked
package org.revisionscope.cli;

import org.jspecify.annotations.NullMarked;
