package org.revisionscope.controller.document;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;

/**
 * What somebody wants to know before it is decided: what a mark would bring if nobody acted after it.
 *
 * @param at when it would be decided, in milliseconds since the epoch
 * @param mark which mark
 */
public record Inquiry(long at, MarkRevision mark) {}
