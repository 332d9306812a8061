/** Futures worked out to their end beside the window: of branches, alternatives and cells, each of them once. */
@NullMarked
package org.revisionscope.controller.futures;

import org.jspecify.annotations.NullMarked;
