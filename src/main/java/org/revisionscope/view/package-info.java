/** What the user sees: FXML, custom controls and the words on them, one package per panel. */
@NullMarked
package org.revisionscope.view;

import org.jspecify.annotations.NullMarked;
