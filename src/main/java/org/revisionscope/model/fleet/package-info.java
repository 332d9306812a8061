/** The nouns: platform versions, revisions, places, services, tasks and notices, as validated values. */
@NullMarked
package org.revisionscope.model.fleet;

import org.jspecify.annotations.NullMarked;
