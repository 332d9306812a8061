/** The Runbook tab and the commands in the inspector: what is decided, as the AWS CLI would do it. */
@NullMarked
package org.revisionscope.controller.runbook;

import org.jspecify.annotations.NullMarked;
