@NullMarked
package org.revisionscope.view.timeline;

import org.jspecify.annotations.NullMarked;
