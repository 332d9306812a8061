/** Random scenarios, and what must hold for every one of them, read from the event log alone. */
@NullMarked
package org.revisionscope.model.property;

import org.jspecify.annotations.NullMarked;
