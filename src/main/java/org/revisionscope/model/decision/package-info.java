/** What a person did, as AWS or as the customer: one sealed family of records. */
@NullMarked
package org.revisionscope.model.decision;

import org.jspecify.annotations.NullMarked;
