/** Makes a scenario of what AWS put out about a fleet, and says what had to be assumed. */
@NullMarked
package org.revisionscope.format.imports;

import org.jspecify.annotations.NullMarked;
