@NullMarked
package org.revisionscope.view.draw;

import org.jspecify.annotations.NullMarked;
