/** The page on which outputs of AWS's commands become a scenario. */
@NullMarked
package org.revisionscope.view.imports;

import org.jspecify.annotations.NullMarked;
