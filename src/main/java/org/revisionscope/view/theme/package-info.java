/** Light and dark: the style sheets of a scene and who chooses between them. */
@NullMarked
package org.revisionscope.view.theme;

import org.jspecify.annotations.NullMarked;
