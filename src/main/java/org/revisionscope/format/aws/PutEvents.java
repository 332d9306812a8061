package org.revisionscope.format.aws;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;

/**
 * Health events as entries for {@code aws events put-events --entries file://…}, for a rule that is to be tried out in an
 * account of one's own. Sources that begin with {@code aws.} are AWS's, so these have one of their own.
 */
public final class PutEvents {

    /** The source of every entry. */
    public static final String SOURCE = "revisionscope.simulated";

    private static final int MOST_ENTRIES = 10;
    private static final int MOST_BYTES = 256 * 1024;

    private PutEvents() {}

    /** The entries of some events, in order, in arrays of which each is one request: ten entries at most, 256 KB at most. */
    public static List<Json.Arr> batches(List<Json.Obj> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return Slices.of(events, PutEvents::cost, MOST_BYTES).stream()
                .map(slice -> Json.Arr.of(slice.stream().map(PutEvents::entry).toList())).toList();
    }

    /** No entry counts for less than a tenth of a request, so that no request has more than ten. */
    private static int cost(Json.Obj event) {
        int bytes = JsonPrinter.compact(event).getBytes(StandardCharsets.UTF_8).length;
        return Math.max(bytes, MOST_BYTES / MOST_ENTRIES);
    }

    private static Json.Obj entry(Json.Obj event) {
        return Json.Obj.empty()
                .with("Source", SOURCE)
                .with("DetailType", HealthEventForm.DETAIL_TYPE)
                .with("Resources", event.get("resources").orElseThrow())
                .with("Detail", JsonPrinter.compact(event.get("detail").orElseThrow()));
    }
}
