package org.revisionscope.format.aws;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.explain.Letter;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;

/**
 * Writes a Health event as EventBridge delivers it: the full set of fields of today's schema, on as many pages as its
 * resources need. All identifiers are made from what is told, so the same run always writes the same.
 */
public final class HealthEventForm {

    /** The most bytes that one page has as compact JSON: EventBridge takes no larger event. */
    public static final int PAGE_BYTES = 256 * 1024;

    /** The type of every event that tells of a task retirement. */
    public static final String TYPE_CODE = "AWS_ECS_TASK_PATCHING_RETIREMENT";
    /** The type of every event that AWS Health hands to EventBridge. */
    public static final String DETAIL_TYPE = "AWS Health Event";

    private static final String LANGUAGE = "en_US";

    private final HealthEvent event;
    private final Place place;
    private final EventIds ids;

    private HealthEventForm(HealthEvent event) {
        this.event = event;
        place = event.notice().notice().place();
        ids = new EventIds(event);
    }

    /** The pages of an event, the first first; there is at least one. */
    public static List<Json.Obj> pages(HealthEvent event) {
        HealthEventForm form = new HealthEventForm(event);
        List<List<String>> slices = form.slices();
        return IntStream.range(0, slices.size()).mapToObj(i -> form.page(slices, i)).toList();
    }

    /** The first page alone, which says most of it; the others are not written. */
    public static Json.Obj firstPage(HealthEvent event) {
        HealthEventForm form = new HealthEventForm(event);
        return form.page(form.slices(), 0);
    }

    private List<List<String>> slices() {
        String widest = Integer.toString(event.resources().size()); // there are no more pages than resources
        return Slices.of(event.resources(), this::cost, PAGE_BYTES - bytes(page(List.of(), widest, widest)));
    }

    private Json.Obj page(List<List<String>> slices, int index) {
        return page(slices.get(index), Integer.toString(index + 1), Integer.toString(slices.size()));
    }

    private Json.Obj page(List<String> resources, String page, String pages) {
        String communication = ids.communication() + "-" + page;
        return Json.Obj.empty()
                .with("version", "0")
                .with("id", UUID.nameUUIDFromBytes(communication.getBytes(StandardCharsets.UTF_8)).toString())
                .with("detail-type", DETAIL_TYPE)
                .with("source", "aws.health")
                .with("account", place.account().value())
                .with("time", event.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .with("region", place.region().id())
                .with("resources", Json.Arr.ofTexts(resources))
                .with("detail", detail(resources, communication, page, pages));
    }

    private Json.Obj detail(List<String> resources, String communication, String page, String pages) {
        return Json.Obj.empty()
                .with("eventArn", ids.arn())
                .with("service", "ECS")
                .with("eventTypeCode", TYPE_CODE)
                .with("eventTypeCategory", "scheduledChange")
                .with("eventScopeCode", "ACCOUNT_SPECIFIC")
                .with("communicationId", communication)
                .with("startTime", time(event.notice().startsAt()))
                .with("lastUpdatedTime", time(event.at()))
                .with("statusCode", event.status().code())
                .with("eventRegion", place.region().id())
                .with("eventDescription", Json.Arr.of(List.of(Json.Obj.empty()
                        .with("language", LANGUAGE)
                        .with("latestDescription", Letter.of(event.kind().only(event.notice())).text()))))
                .with("affectedEntities", Json.Arr.of(resources.stream().map(this::entity).toList()))
                .with("affectedAccount", place.account().value())
                .with("page", page)
                .with("totalPages", pages)
                .with("backupEvent", "false")
                .with("actionability", "INFORMATIONAL")
                .with("personas", Json.Arr.ofTexts(List.of("OPERATIONS")));
    }

    /** A notice is a snapshot, and so is its list: only its end is told of what it names (RET-6). */
    private Json.Obj entity(String resource) {
        return Json.Obj.empty()
                .with("entityValue", resource)
                .with("lastUpdatedTime", time(event.at()))
                .with("status", event.status() == NoticeStatus.CLOSED ? "RESOLVED" : "PENDING");
    }

    private int cost(String resource) {
        return bytes(Json.Arr.ofTexts(List.of(resource))) + bytes(entity(resource));
    }

    private static int bytes(Json value) {
        return JsonPrinter.compact(value).getBytes(StandardCharsets.UTF_8).length;
    }

    /** For example {@code Fri, 28 Feb 2025 18:00:00 GMT}. */
    private static String time(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
