package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.format.aws.HealthEventForm;
import org.revisionscope.format.inbox.Found.Aside;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Region;

/** Reads what AWS Health tells, in the forms of EventBridge, {@code put-events} and its API. */
final class HealthItem {

    static final Wanted DETAIL = Wanted.of("eventArn", "eventTypeCode", "startTime", "lastUpdatedTime", "statusCode",
            "eventRegion", "affectedAccount", "backupEvent")
            .with("affectedEntities", Wanted.of("entityValue"));
    static final Wanted ENVELOPE = Wanted.of("detail-type", "account", "time", "region", "resources")
            .with("detail", DETAIL);
    static final Wanted ENTRY = Wanted.of("DetailType", "Resources", "Detail");
    static final Wanted EVENT =
            Wanted.of("arn", "eventTypeCode", "region", "startTime", "lastUpdatedTime", "statusCode");
    static final Wanted ENTITY = Wanted.of("eventArn", "entityArn", "entityValue", "awsAccountId");

    private HealthItem() {}

    /** An event as EventBridge delivers it. */
    static void readEnvelope(Item item, Findings findings) throws ItemException {
        Optional<Item> detail = item.item("detail");
        if (detail.isEmpty()) {
            throw item.problem("detail", "this field is missing, an object is expected");
        }
        readDetail(detail.get(), Optional.of(item), item.texts("resources"), findings);
    }

    /**
     * The detail of an event.
     *
     * @param envelope what it came in, if it is known
     * @param named what the envelope names
     */
    static void readDetail(Item detail, Optional<Item> envelope, List<String> named, Findings findings)
            throws ItemException {
        findings.count(Output.HEALTH_EVENTS);
        if (!detail.text("eventTypeCode").orElse("").equals(HealthEventForm.TYPE_CODE)) {
            findings.aside(Aside.OTHER_EVENT);
            return;
        }
        Optional<String> account = detail.text("affectedAccount");
        Optional<String> region = detail.text("eventRegion");
        Optional<Instant> told = Optional.empty();
        if (envelope.isPresent()) {
            account = account.isPresent() ? account : envelope.get().text("account");
            region = region.isPresent() ? region : envelope.get().text("region");
            told = envelope.get().instant("time");
        }
        Set<String> resources = new LinkedHashSet<>(named);
        for (Item entity : detail.items("affectedEntities")) {
            entity.text("entityValue").ifPresent(resources::add);
        }
        if (region.isEmpty()) {
            throw detail.problem("eventRegion", "this field is missing, a Region such as eu-west-1 is expected");
        }
        Optional<Instant> updated = detail.instant("lastUpdatedTime");
        findings.add(new FoundEvent(detail.text("eventArn").orElse(""), account(detail, "affectedAccount", account),
                detail.made("eventRegion", region.get(), Region::new), told.isPresent() ? told : updated,
                detail.instant("startTime"), List.copyOf(resources)));
    }

    /** A row of {@code describe-events}. */
    static void readEvent(Item item, Findings findings) throws ItemException {
        findings.count(Output.EVENTS);
        if (!item.requiredText("eventTypeCode").equals(HealthEventForm.TYPE_CODE)) {
            findings.aside(Aside.OTHER_EVENT);
            return;
        }
        String region = item.requiredText("region");
        findings.add(new FoundEvent(item.requiredText("arn"), Optional.empty(),
                item.made("region", region, Region::new), item.instant("lastUpdatedTime"), item.instant("startTime"),
                List.of()));
    }

    /** A row of {@code describe-affected-entities}. */
    static void readEntity(Item item, Findings findings) throws ItemException {
        Optional<String> account = item.text("awsAccountId");
        String[] arn = item.text("entityArn").orElse("").split(":", 6);
        if (account.isEmpty() && arn.length == 6 && !arn[4].isEmpty()) {
            account = Optional.of(arn[4]);
        }
        findings.add(new FoundEntity(item.requiredText("eventArn"), account(item, "awsAccountId", account),
                item.requiredText("entityValue")));
        findings.count(Output.ENTITIES);
    }

    private static Optional<AccountId> account(Item item, String field, Optional<String> text) throws ItemException {
        return text.isEmpty() ? Optional.empty() : Optional.of(item.made(field, text.get(), AccountId::new));
    }
}
