/** What every picture is drawn with: a small surface of shapes and words, whose colours are roles and not values. */
@NullMarked
package org.revisionscope.view.draw;

import org.jspecify.annotations.NullMarked;
