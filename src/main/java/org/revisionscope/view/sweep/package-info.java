/** The runs of a sweep as pictures: a map of its grid, and exposure against disruption. */
@NullMarked
package org.revisionscope.view.sweep;

import org.jspecify.annotations.NullMarked;
