package org.revisionscope.format.aws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.revisionscope.format.json.Json;

/** Knows the mistakes that are made in patterns for task retirements. */
final class Mistakes {

    private static final Set<String> ENVELOPE = Set.of("version", "id", "detail-type", "source", "account", "time",
            "region", "resources", "detail", "$or");
    private static final Set<String> DETAIL = Set.of("eventArn", "service", "eventTypeCode", "eventTypeCategory",
            "eventScopeCode", "communicationId", "startTime", "endTime", "lastUpdatedTime", "statusCode",
            "eventRegion", "eventDescription", "eventMetadata", "affectedEntities", "affectedAccount", "page",
            "totalPages", "backupEvent", "actionability", "personas", "$or");

    private Mistakes() {}

    /**
     * The mistake in what a pattern asks of a field.
     *
     * @param path the names down to the field
     * @param expected what is asked for
     * @param isMetBy whether a word there would meet it
     */
    static Optional<Mistake> in(List<String> path, Json expected, Predicate<String> isMetBy) {
        return switch (String.join(".", path)) {
            case "detail-type" -> unless(isMetBy.test(HealthEventForm.DETAIL_TYPE), Mistake.DETAIL_TYPE);
            case "source" -> unless(isMetBy.test("aws.health"), source(expected));
            case "detail.eventTypeCode" -> unless(isMetBy.test(HealthEventForm.TYPE_CODE), Mistake.TYPE_CODE);
            case "detail.service" -> unless(isMetBy.test("ECS"), Mistake.SERVICE);
            case "detail.eventTypeCategory" -> unless(isMetBy.test("scheduledChange"), Mistake.CATEGORY);
            case "resources", "detail.affectedEntities.entityValue" ->
                    unless(items(expected).stream().anyMatch(Mistakes::canMeetAResource), Mistake.RESOURCE);
            default -> misplaced(path);
        };
    }

    private static Mistake source(Json expected) {
        boolean isOfAws = items(expected).stream()
                .anyMatch(item -> item instanceof Json.Text text && text.value().startsWith("aws."));
        return isOfAws ? Mistake.OTHER_SOURCE : Mistake.OWN_SOURCE;
    }

    private static List<Json> items(Json expected) {
        return expected instanceof Json.Arr array ? array.items() : List.of();
    }

    private static boolean canMeetAResource(Json item) {
        if (item instanceof Json.Obj object) {
            return !(object.get("prefix").orElse(item) instanceof Json.Text prefix && isOther(prefix.value()));
        }
        return item instanceof Json.Text text && (text.value().contains("|") || text.value().contains(":task/"));
    }

    /** Whether it is the ARN of something else than a task, or how one begins. */
    private static boolean isOther(String arn) {
        return arn.contains(":service/") || arn.contains(":cluster/");
    }

    private static Optional<Mistake> misplaced(List<String> path) {
        String first = path.getFirst();
        if (!ENVELOPE.contains(first)) {
            return Optional.of(DETAIL.contains(first) ? Mistake.BESIDE_DETAIL : Mistake.MISSPELT);
        }
        return unless(path.size() < 2 || !first.equals("detail") || DETAIL.contains(path.get(1)), Mistake.MISSPELT);
    }

    private static Optional<Mistake> unless(boolean isRight, Mistake mistake) {
        return isRight ? Optional.empty() : Optional.of(mistake);
    }
}
