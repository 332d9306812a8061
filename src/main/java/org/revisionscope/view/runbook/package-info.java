/** Commands of the AWS CLI: lists of them, and what they answer. */
@NullMarked
package org.revisionscope.view.runbook;

import org.jspecify.annotations.NullMarked;
