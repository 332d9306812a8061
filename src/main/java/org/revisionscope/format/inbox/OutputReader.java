package org.revisionscope.format.inbox;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.revisionscope.format.inbox.Found.Aside;
import org.revisionscope.format.inbox.ItemException.Harm;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonComplaint;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.Location;

/**
 * Reads one text of outputs, however long: lists entry by entry, several outputs one after another. An entry that cannot
 * be used is left out; where the text cannot be read on, what was found before stays.
 */
final class OutputReader {

    static final int MOST_DEPTH = 100;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final String TOO_MUCH = "too deep or too long: values nest at most " + MOST_DEPTH
            + " deep, a text has at most " + LONGEST_TEXT + " characters, a number 40 digits";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private final Sieve sieve;
    private final Findings findings;

    private OutputReader(String file, JsonParser parser, Findings findings) {
        this.file = file;
        this.parser = parser;
        this.findings = findings;
        sieve = new Sieve(file, parser);
    }

    /**
     * Reads a file.
     *
     * @throws GivenUpException if nobody waits any more
     */
    static void read(ImportSource source, Findings findings, ReadWatch watch) throws GivenUpException {
        findings.begin(source.name());
        try (SourceText text = new SourceText(source.opener().open(), watch);
                JsonParser parser = FACTORY.createParser(text)) {
            new OutputReader(source.name(), parser, findings).roots();
        } catch (ItemException wrong) {
            findings.problem(wrong.problem());
        } catch (GivenUpException e) {
            throw e;
        } catch (IOException e) {
            findings.problem(Unreadable.problem(source.name(), e, TOO_MUCH));
        }
        findings.end();
    }

    private void roots() throws IOException, ItemException {
        if (parser.nextToken() == null) {
            throw problem("", "the file is empty, the JSON output of an AWS command is expected");
        }
        do {
            root();
        } while (parser.nextToken() != null);
    }

    private void root() throws IOException, ItemException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                top();
            }
        } else {
            top();
        }
        if (findings.isSilent()) {
            throw problem("", "JSON, but an empty list, which could be anything");
        }
    }

    private void top() throws IOException, ItemException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw problem(sieve.path(), "JSON, but no output of an AWS command: an object is expected here");
        }
        object();
    }

    /** An object at the top: what holds lists of entries, or an entry itself. */
    private void object() throws IOException, ItemException {
        String path = sieve.path();
        Location where = sieve.here();
        SequencedMap<String, Json.Member> kept = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        boolean isKnown = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Optional<Entry> list = Entry.inList(name);
            if (list.isPresent() && parser.currentToken() == JsonToken.START_ARRAY) {
                entries(list.get());
                isKnown = true;
            } else if (name.equals("failures") && parser.currentToken() == JsonToken.START_ARRAY) {
                failures();
                unknown.add(name);
            } else if (Entry.ANY.member(name).isPresent()) {
                kept.put(name, new Json.Member(sieve.here(), sieve.entry(Entry.ANY.member(name).get())));
            } else {
                unknown.add(name);
                parser.skipChildren();
            }
            if (unknown.size() > Tops.NAMED) {
                unknown.removeLast();
            }
        }
        Item item = new Item(file, path, new Json.Obj(where, kept));
        if (item.has("nextToken") && isKnown) {
            findings.aside(Aside.MORE_PAGES);
        }
        if (!isKnown) {
            unknown.addAll(0, kept.sequencedKeySet());
            guarded(() -> alone(item, unknown));
        }
    }

    private void alone(Item item, List<String> names) throws ItemException, IOException {
        Optional<Entry> entry = Entry.alone(item);
        Optional<Entry> within = Entry.within(item);
        if (entry.isPresent()) {
            entry.get().read(item, findings);
        } else if (item.has("eventArn") && item.has("eventTypeCode")) {
            HealthItem.readDetail(item, Optional.empty(), List.of(), findings);
        } else if (item.has("DetailType")) {
            putEvent(item);
        } else if (within.isPresent()) {
            within.get().read(item.item(within.get().single()).orElseThrow(), findings);
        } else if (Tops.isScenario(item)) {
            findings.scenario();
            throw item.problem("format", Tops.SCENARIO);
        } else {
            throw new ItemException(new ImportProblem(file, item.where(), item.path(), Tops.unknown(names)),
                    Harm.ENTRY);
        }
    }

    private void entries(Entry kind) throws IOException, ItemException {
        findings.list(kind.output());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String path = sieve.path();
            Json json = sieve.entry(kind.wanted());
            guarded(() -> {
                if (!(json instanceof Json.Obj object)) {
                    throw new ItemException(
                            new ImportProblem(file, json.where(), path, "no object, an object is expected"),
                            Harm.ENTRY);
                }
                kind.read(new Item(file, path, object), findings);
            });
        }
    }

    private void failures() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            findings.aside(Aside.FAILURE);
            parser.skipChildren();
        }
    }

    /** An entry for put-events, whose detail is a JSON text in a text. */
    private void putEvent(Item item) throws ItemException, IOException {
        String text = item.requiredText("Detail");
        String path = item.path().isEmpty() ? "Detail" : item.path() + ".Detail";
        try (JsonParser inner = FACTORY.createParser(new StringReader(text))) {
            if (inner.nextToken() != JsonToken.START_OBJECT) {
                throw item.problem("Detail", "no JSON object in the text, the detail of an event is expected");
            }
            Json json = new Sieve(file, inner).entry(HealthItem.DETAIL);
            Item detail = new Item(file, path, (Json.Obj) json);
            HealthItem.readDetail(detail, Optional.empty(), item.texts("Resources"), findings);
        } catch (JsonProcessingException e) {
            JsonException complaint = JsonComplaint.of(e, TOO_MUCH);
            throw item.problem("Detail", "in the text: " + complaint.getMessage());
        }
    }

    private interface Reading {
        void read() throws IOException, ItemException;
    }

    /** Goes on after an entry that cannot be used. */
    private void guarded(Reading reading) throws IOException, ItemException {
        try {
            reading.read();
        } catch (ItemException wrong) {
            if (wrong.harm() == Harm.FILE) {
                throw wrong;
            }
            findings.problem(wrong.problem());
        }
    }

    private ItemException problem(String path, String sentence) {
        return new ItemException(new ImportProblem(file, sieve.here(), path, sentence), Harm.FILE);
    }
}
