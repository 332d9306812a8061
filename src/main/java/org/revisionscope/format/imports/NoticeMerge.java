package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.FoundEntity;
import org.revisionscope.format.inbox.FoundEvent;
import org.revisionscope.format.inbox.FoundService;
import org.revisionscope.format.inbox.FoundTask;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;

/**
 * Puts together what belongs to one notice: the pages, kinds and updates of its Health events, back-up copies, and the rows
 * of the Health API.
 */
final class NoticeMerge {

    private static final AccountId NOBODY = new AccountId("111122223333");

    private final Found found;
    private final Remarks remarks;
    private final Map<String, List<FoundEntity>> entities;

    private NoticeMerge(Found found, Remarks remarks) {
        this.found = found;
        this.remarks = remarks;
        entities = found.entities().stream()
                .collect(Collectors.groupingBy(FoundEntity::eventArn, LinkedHashMap::new, Collectors.toList()));
    }

    /** The notices, the one that starts first first. */
    static List<FoundNotice> notices(Found found, Remarks remarks) {
        return new NoticeMerge(found, remarks).notices();
    }

    /** Two events are of one notice when they are of one place and of one start. */
    private record Key(Place place, Instant startsAt) {}

    private List<FoundNotice> notices() {
        Map<Key, List<FoundEvent>> events = new LinkedHashMap<>();
        for (FoundEvent event : found.events()) {
            if (event.startsAt().isPresent()) {
                Place place = new Place(account(event), event.region());
                events.computeIfAbsent(new Key(place, event.startsAt().get()), _ -> new ArrayList<>()).add(event);
            } else {
                remarks.add(Topic.NOTICES, "A Health event of " + event.region() + " tells no start: left out.");
            }
        }
        tellStrayEntities();
        List<FoundNotice> notices = new ArrayList<>();
        events.forEach((key, all) -> notices.add(notice(key, all)));
        notices.sort(Comparator.comparing(FoundNotice::startsAt).thenComparing(FoundNotice::place));
        return notices;
    }

    private void tellStrayEntities() {
        Set<String> arns = found.events().stream().map(FoundEvent::arn).collect(Collectors.toSet());
        long strays = entities.entrySet().stream().filter(entry -> !arns.contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue().size()).sum();
        if (strays > 0) {
            remarks.add(Topic.LEFT_OUT,
                    strays + " of describe-affected-entities belong to events that are not here, or "
                            + "are about something else: left out.");
        }
    }

    private FoundNotice notice(Key key, List<FoundEvent> events) {
        Resources resources = new Resources(key.place(), remarks);
        for (FoundEvent event : events) {
            event.resources().forEach(resources::add);
        }
        events.stream().map(FoundEvent::arn).distinct()
                .flatMap(arn -> entities.getOrDefault(arn, List.of()).stream())
                .filter(entity -> entity.account().map(key.place().account()::equals).orElse(true))
                .forEach(entity -> resources.add(entity.value()));
        if (resources.services().isEmpty() && resources.tasks().isEmpty()) {
            remarks.add(Remark.NOTHING_AFFECTED,
                    key.place().region() + " " + Dates.full(key.startsAt().toEpochMilli()));
        }
        Optional<Instant> told = events.stream().map(FoundEvent::toldAt).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).filter(at -> !at.isAfter(key.startsAt()));
        return new FoundNotice(key.place(), told, key.startsAt(), resources.services(), resources.tasks());
    }

    /** As it is told, or as the entities say, or the only account there is. */
    private AccountId account(FoundEvent event) {
        Optional<AccountId> told = event.account().or(() -> entities.getOrDefault(event.arn(), List.of()).stream()
                .map(FoundEntity::account).flatMap(Optional::stream).findFirst());
        return told.or(this::onlyAccount).orElseGet(() -> {
            remarks.add(Remark.ACCOUNT_NOT_TOLD, "the Health event of " + event.region());
            return NOBODY;
        });
    }

    private Optional<AccountId> onlyAccount() {
        Stream<AccountId> ofServices =
                found.services().stream().map(FoundService::key).map(key -> key.place().account());
        Stream<AccountId> ofTasks = found.tasks().stream().map(FoundTask::place).map(Place::account);
        Stream<AccountId> ofSettings = found.settings().stream().map(setting -> setting.account());
        Collection<AccountId> all = Stream.of(ofServices, ofTasks, ofSettings).flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }
}
