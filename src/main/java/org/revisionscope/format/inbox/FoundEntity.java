package org.revisionscope.format.inbox;

import java.util.Optional;

import org.revisionscope.model.fleet.AccountId;

/**
 * A resource as {@code describe-affected-entities} names it.
 *
 * @param eventArn the event that it is affected by
 * @param account whose it is, if it is told
 * @param value what it is called
 */
public record FoundEntity(String eventArn, Optional<AccountId> account, String value) {}
