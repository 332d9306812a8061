package org.revisionscope.controller.inspector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.format.export.EventLog;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Sentences;
import org.revisionscope.view.Messages;
import org.revisionscope.view.inspector.Sheet;

/**
 * The facts of one event, with its line of the event log.
 *
 * @param now the fleet at the clock
 * @param messages the words
 */
record EventSheet(Now now, Messages messages) {

    /**
     * The facts of a row.
     *
     * @param about what it is about, whose name and standing it has
     */
    Sheet of(int row, Optional<Sheet> about) {
        Facts facts = new Facts(messages, now.instant());
        facts.plain("kind", facts.say("event.kind", row));
        facts.plain("what", new Sentences(now.chronicle()).text(row));
        facts.plain("when", Dates.seconds(now.view().at(row)));
        facts.plain("by", Sentences.actor(now.view().by(row)));
        facts.plain("rule", now.view().rule(row).id());
        facts.identifier("line", line(row));
        return new Sheet(about.map(Sheet::title).orElse(facts.say("event.title", row)), about.flatMap(Sheet::pill),
                facts.list());
    }

    private String line(int row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLog log = new EventLog(bytes)) {
            log.write(now.view(), row, row + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
