/** Scenario files: reading them strictly, saving them faithfully, and the JSON Schema of both. */
@NullMarked
package org.revisionscope.format.scenario;

import org.jspecify.annotations.NullMarked;
