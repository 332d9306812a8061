package org.revisionscope.controller.document;

import org.revisionscope.model.whatif.Harm;

/**
 * What would have prevented something, or still can.
 *
 * @param harm what is to be prevented
 * @param clock the instant at which one can act now, in milliseconds since the epoch; the harm's own if it lies behind
 */
public record RemedyInquiry(Harm harm, long clock) {}
