package org.revisionscope.controller.verbs;

/**
 * An instant before the edge, where deciding begins another future.
 *
 * @param at the instant, in milliseconds since the epoch
 * @param ofAws how much AWS decides after it
 * @param ofCustomer how much the customer decides after it
 */
public record Past(long at, int ofAws, int ofCustomer) {}
