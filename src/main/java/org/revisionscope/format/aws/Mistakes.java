package org.revisionscope.format.aws;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The mistake in what a pattern asks of a field. */
    static Optional<Mistake> in(List<String> path, Json expected) {
        return switch (String.join(".", path)) {
            case "detail-type" -> unless(asksFor(expected, HealthEventForm.DETAIL_TYPE), Mistake.DETAIL_TYPE);
            case "source" -> unless(asksFor(expected, "aws.health"), Mistake.OWN_SOURCE);
            case "detail.eventTypeCode" -> unless(asksFor(expected, HealthEventForm.TYPE_CODE), Mistake.TYPE_CODE);
            case "detail.service" -> unless(asksFor(expected, "ECS"), Mistake.SERVICE);
            case "detail.eventTypeCategory" -> unless(asksFor(expected, "scheduledChange"), Mistake.CATEGORY);
            default -> misplaced(path);
        };
    }

    private static Optional<Mistake> misplaced(List<String> path) {
        String first = path.getFirst();
        if (!ENVELOPE.contains(first)) {
            return Optional.of(DETAIL.contains(first) ? Mistake.BESIDE_DETAIL : Mistake.MISSPELT);
        }
        return unless(path.size() < 2 || !first.equals("detail") || DETAIL.contains(path.get(1)), Mistake.MISSPELT);
    }

    /** Whether it can be met by a word; what asks by prefix, wildcard and the like is left to the matcher. */
    private static boolean asksFor(Json expected, String word) {
        return expected instanceof Json.Arr array && array.items().stream()
                .anyMatch(item -> item instanceof Json.Obj
                        || item instanceof Json.Text text && text.value().equals(word));
    }

    private static Optional<Mistake> unless(boolean isRight, Mistake mistake) {
        return isRight ? Optional.empty() : Optional.of(mistake);
    }
}
