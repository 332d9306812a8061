/** The Branches tab: the futures of the open document as a tree, each with its miniature and what it costs. */
@NullMarked
package org.revisionscope.controller.branches;

import org.jspecify.annotations.NullMarked;
