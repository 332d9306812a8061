/** What the packages of the window share: its words and how it writes dates. */
@NullMarked
package org.revisionscope.view;

import org.jspecify.annotations.NullMarked;
