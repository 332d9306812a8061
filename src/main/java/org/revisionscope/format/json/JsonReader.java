package org.revisionscope.format.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reads a text into a tree with locations. Strict: a name may stand only once in an object, and nothing may follow. */
public final class JsonReader {

    /** How deep values may be nested. */
    public static final int MAX_DEPTH = 60;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a text.
     *
     * @throws JsonException if it is not one JSON value, or repeats a name in an object
     */
    public static Json read(String text) throws JsonException {
        try (JsonParser parser = FACTORY.createParser(new StringReader(text))) {
            return new JsonReader(parser).document();
        } catch (JsonProcessingException e) {
            throw JsonComplaint.of(e, "too deep or too long: values nest at most " + MAX_DEPTH
                    + " deep, a number has at most 40 digits");
        } catch (IOException e) {
            throw new IllegalStateException("a string reader failed", e);
        }
    }

    private Json document() throws IOException, JsonException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonException(Location.START, "", "the file is empty, a JSON object is allowed");
        }
        Json value = value(first);
        if (parser.nextToken() != null) {
            throw new JsonException(here(), "",
                    "something follows the end of the JSON value, nothing is allowed there");
        }
        return value;
    }

    private Json value(JsonToken token) throws IOException, JsonException {
        Location where = here();
        return switch (token) {
            case START_OBJECT -> object(where);
            case START_ARRAY -> array(where);
            case VALUE_STRING -> new Json.Text(where, withoutNul(where, parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(where, parser.getText());
            case VALUE_TRUE -> new Json.Flag(where, true);
            case VALUE_FALSE -> new Json.Flag(where, false);
            case VALUE_NULL -> new Json.Null(where);
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json.Obj object(Location where) throws IOException, JsonException {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Location nameAt = here();
            if (members.containsKey(name)) {
                throw new JsonException(nameAt, path(), "this field stands here a second time, once is allowed");
            }
            members.put(name, new Json.Member(nameAt, value(parser.nextToken())));
        }
        return new Json.Obj(where, members);
    }

    private Json.Arr array(Location where) throws IOException, JsonException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Json.Arr(where, items);
    }

    private String withoutNul(Location where, String text) throws JsonException {
        if (text.indexOf('\0') >= 0) {
            throw new JsonException(where, path(), "a NUL character, text without it is allowed");
        }
        return text;
    }

    private Location here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Location(location.getLineNr(), location.getColumnNr());
    }

    private String path() {
        return JsonPath.of(parser.getParsingContext());
    }
}
