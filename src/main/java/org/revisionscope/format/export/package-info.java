/** What other programs read: the event log as NDJSON. */
@NullMarked
package org.revisionscope.format.export;

import org.jspecify.annotations.NullMarked;
