/** What must be true of every run by the rules, looked up row by row in what it wrote, without asking who wrote it. */
@NullMarked
package org.revisionscope.model.check;

import org.jspecify.annotations.NullMarked;
