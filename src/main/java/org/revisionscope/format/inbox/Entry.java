package org.revisionscope.format.inbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.format.aws.HealthEventForm;
import org.revisionscope.format.inbox.Found.Aside;

/** The kinds of entries that outputs hold, in lists or alone. */
enum Entry {
    SERVICE("services", "service", "serviceArn", ServiceItem.WANTED, ServiceItem::read, Output.SERVICES),
    TASK("tasks", "task", "taskArn", TaskItem.WANTED, TaskItem::read, Output.TASKS),
    SETTING("settings", "setting", "principalArn", SettingItem.WANTED, SettingItem::read, Output.SETTINGS),
    EVENT("events", "", "eventTypeCode", HealthItem.EVENT, HealthItem::readEvent, Output.EVENTS),
    ENTITY("entities", "", "entityValue", HealthItem.ENTITY, HealthItem::readEntity, Output.ENTITIES),
    ENVELOPE("", "", "detail-type", HealthItem.ENVELOPE, HealthItem::readEnvelope, Output.HEALTH_EVENTS);

    /** What is kept of an object at the top, which may be any of them, or hold a list of them. */
    static final Wanted ANY = Stream.of(values()).map(entry -> entry.wanted)
            .reduce(HealthItem.ENTRY.and(HealthItem.DETAIL).and(Wanted.of("format", "nextToken"))
                    .and(Stream.of(values()).filter(entry -> !entry.single.isEmpty())
                            .map(entry -> Wanted.VALUE.with(entry.single, entry.wanted))
                            .reduce(Wanted.VALUE, Wanted::and)),
                    Wanted::and);

    private final String list;
    private final String single;
    private final String mark;
    @SuppressWarnings("ImmutableEnumChecker") // a record of a copied map; the type alone does not say so
    private final Wanted wanted;
    @SuppressWarnings("ImmutableEnumChecker") // a method
    private final Read read;
    private final Output output;

    private interface Read {
        void read(Item item, Findings findings) throws ItemException;
    }

    Entry(String list, String single, String mark, Wanted wanted, Read read, Output output) {
        this.list = list;
        this.single = single;
        this.mark = mark;
        this.wanted = wanted;
        this.read = read;
        this.output = output;
    }

    /** The kind that a list of this name holds; empty if none does. */
    static Optional<Entry> inList(String name) {
        return Stream.of(values()).filter(entry -> !name.isEmpty() && entry.list.equals(name)).findFirst();
    }

    /** The kind that an object holds one of, as commands put it out that make or change one; empty if it holds none. */
    static Optional<Entry> within(Item item) {
        return Stream.of(values()).filter(entry -> !entry.single.isEmpty() && item.hasItem(entry.single)).findFirst();
    }

    /** The kind that an object alone is; empty if it is none. */
    static Optional<Entry> alone(Item item) {
        return List.of(ENVELOPE, TASK, SERVICE, ENTITY, SETTING, EVENT).stream()
                .filter(entry -> item.has(entry.mark) && (entry != EVENT || item.has("arn")))
                .findFirst();
    }

    /** The name under which an object holds one of them. */
    String single() {
        return single;
    }

    Wanted wanted() {
        return wanted;
    }

    Output output() {
        return output;
    }

    /** Adds an entry to what is found. */
    void read(Item item, Findings findings) throws ItemException {
        if (this == ENVELOPE && !item.text(mark).orElse("").equals(HealthEventForm.DETAIL_TYPE)) {
            findings.count(output);
            findings.aside(Aside.OTHER_EVENT);
            return;
        }
        read.read(item, findings);
    }
}
