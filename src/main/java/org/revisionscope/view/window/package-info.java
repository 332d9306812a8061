/** The main window's own layout: which panel stands where, and what gives way when there is little room. */
@NullMarked
package org.revisionscope.view.window;

import org.jspecify.annotations.NullMarked;
