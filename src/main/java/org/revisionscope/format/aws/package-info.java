/** What AWS's own formats say of a simulated run: Health events as EventBridge delivers them, and what matches them. */
@NullMarked
package org.revisionscope.format.aws;

import org.jspecify.annotations.NullMarked;
