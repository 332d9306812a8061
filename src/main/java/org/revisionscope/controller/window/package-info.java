/** The application's start, its main window, its files and its preferences: where all other parts are put together. */
@NullMarked
package org.revisionscope.controller.window;

import org.jspecify.annotations.NullMarked;
