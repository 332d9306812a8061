package org.revisionscope.controller.document;

import java.util.Optional;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Later;

/**
 * What somebody wants to know before it is decided: what a mark would bring if nobody acted after it.
 *
 * @param at when it would be decided, in milliseconds since the epoch
 * @param mark which mark
 * @param waiting the wait that every place would set before it; empty if they keep theirs
 * @param later which of the decisions that come after it still do
 */
public record Inquiry(long at, MarkRevision mark, Optional<WaitPeriod> waiting, Later later) {}
