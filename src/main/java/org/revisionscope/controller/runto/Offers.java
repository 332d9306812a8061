package org.revisionscope.controller.runto;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.runto.TypedDate.Reading;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.pick.PickCard.Line;

/** What the clock can run to from an instant: the goals that fit what was typed, the likeliest first. */
final class Offers {

    private static final List<HeadlineKind> KINDS = List.of(HeadlineKind.NOTICE, HeadlineKind.RETIREMENT_START,
            HeadlineKind.LOST, HeadlineKind.BREACH, HeadlineKind.RESTORED, HeadlineKind.LAUNCHES_AGAIN,
            HeadlineKind.HOLD_ENDS, HeadlineKind.RELEASE, HeadlineKind.MARK,
            HeadlineKind.RETIREMENT_STOP, HeadlineKind.DEPLOYMENT, HeadlineKind.CRASH, HeadlineKind.DECISION,
            HeadlineKind.LATEST_MOVED);
    private static final Pattern UNDER =
            Pattern.compile("(.*?)\\s*(?:<|under|below|fewer than|less than)\\s*(\\d{1,6})");

    /** More lines than anybody reads; whoever wants another service types its name. */
    private static final int MOST = 200;

    private final Chronicle chronicle;
    private final TypedDate.Bounds bounds;
    private final Messages messages;
    private final List<ServiceLife> services;
    private final Map<String, Long> namesakes;

    /**
     * What there is at an instant.
     *
     * @param bounds where the clock stands, and may go
     * @param selection whose service comes first
     */
    Offers(Chronicle chronicle, TypedDate.Bounds bounds, Selection selection, Messages messages) {
        this.chronicle = chronicle;
        this.bounds = bounds;
        this.messages = messages;
        services = chronicle.services().sorted().stream().filter(this::isThere)
                .sorted(Comparator.comparing(life -> !isSelected(life, selection))).toList();
        namesakes = services.stream().collect(Collectors.groupingBy(life -> life.key().name(), Collectors.counting()));
    }

    private static boolean isSelected(ServiceLife life, Selection selection) {
        return selection.equals(new Selection.OfService(life.key()));
    }

    /** Only what stands at the clock: what is still to come is not given away. */
    private boolean isThere(ServiceLife life) {
        return life.createdAt() <= bounds.clock() && life.configurationAt(bounds.clock()).isPresent();
    }

    /** The goals that fit: a date, a number that was typed, events, floors. */
    List<Offer> fitting(String typed) {
        Stream<Offer> dates = new TypedDate(messages, bounds).read(typed) instanceof Reading.Read(long instant)
                ? Stream.of(at(instant))
                : Stream.empty();
        Stream<Offer> events = KINDS.stream().map(this::next).filter(offer -> fits(offer.line().words(), typed));
        String floor = messages.format("runto.floor", "");
        Stream<Offer> floors = services.stream().filter(life -> fits(name(life) + floor, typed)).map(this::belowFloor);
        return Stream.of(dates, counts(typed), events, floors).flatMap(each -> each).limit(MOST).toList();
    }

    private Stream<Offer> counts(String typed) {
        Matcher under = UNDER.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!under.matches()) {
            return Stream.empty();
        }
        int count = Integer.parseInt(under.group(2));
        return services.stream().filter(life -> fits(name(life), under.group(1)))
                .map(life -> healthyUnder(life, count));
    }

    /** Why nothing fits; a sentence with an example. */
    String whyNothing(String typed) {
        return new TypedDate(messages, bounds).read(typed) instanceof Reading.Wrong(String sentence) ? sentence
                : messages.format("runto.nothing", typed.strip());
    }

    private static boolean fits(String words, String typed) {
        String text = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    private Offer at(long instant) {
        long away = instant - bounds.clock();
        String hint = away >= 0
                ? messages.format("runto.ahead", Dates.span(away))
                : messages.format("runto.back", Dates.span(-away));
        return new Offer(new Line(Dates.full(instant), hint), new Goal.At(instant));
    }

    private Offer next(HeadlineKind kind) {
        return new Offer(new Line(messages.get("runto.next." + kind), ""),
                new Goal.Next(kind));
    }

    private Offer belowFloor(ServiceLife life) {
        return new Offer(new Line(messages.format("runto.floor", name(life)), healthNow(life)),
                new Goal.BelowFloor(life.key()));
    }

    private Offer healthyUnder(ServiceLife life, int count) {
        return new Offer(new Line(messages.format("runto.under", name(life), count), healthNow(life)),
                new Goal.HealthyUnder(life.key(), count));
    }

    private String healthNow(ServiceLife life) {
        int healthy = life.healthyAt(chronicle.view().rowsUntil(bounds.clock()));
        int floor = life.configurationAt(bounds.clock()).map(Configuration::lower).orElse(0);
        return messages.format("runto.health", healthy, floor);
    }

    /** Its name, with its place where another service is called the same. */
    private String name(ServiceLife life) {
        ServiceKey key = life.key();
        return namesakes.getOrDefault(key.name(), 1L) == 1 ? key.name()
                : messages.format("runto.named", key.name(), key.place());
    }
}
