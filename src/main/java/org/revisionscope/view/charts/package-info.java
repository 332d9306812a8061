/** What is counted over time, as small charts beside each other. */
@NullMarked
package org.revisionscope.view.charts;

import org.jspecify.annotations.NullMarked;
