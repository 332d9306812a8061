/** What the AWS CLI and EventBridge put out about a fleet, read from files of any size. */
@NullMarked
package org.revisionscope.format.inbox;

import org.jspecify.annotations.NullMarked;
