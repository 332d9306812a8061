package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Region;

/**
 * One telling of a retirement by AWS Health: an event that EventBridge delivered, a page of one, or a row of
 * {@code describe-events}.
 *
 * @param arn the event's ARN, which its updates and pages share
 * @param account whose tasks it is about, if it is told
 * @param region where they run
 * @param toldAt when it was told, as far as that is known
 * @param startsAt when the retirement starts, if it is told
 * @param resources what it names, as it names it
 */
public record FoundEvent(String arn, Optional<AccountId> account, Region region, Optional<Instant> toldAt,
        Optional<Instant> startsAt, List<String> resources) {

    /** Takes a copy of the list. */
    public FoundEvent {
        resources = List.copyOf(resources);
    }
}
