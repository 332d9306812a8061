/** The open document: what the user decided, what follows from it, and what is selected. */
@NullMarked
package org.revisionscope.controller.document;

import org.jspecify.annotations.NullMarked;
