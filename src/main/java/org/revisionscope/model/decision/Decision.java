package org.revisionscope.model.decision;

/** What a person did at a simulated instant, as AWS or as the customer. */
public sealed interface Decision permits AwsDecision, CustomerDecision {}
