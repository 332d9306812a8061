package org.revisionscope.format.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPath;
import org.revisionscope.format.json.Location;

/** Takes values from a stream of tokens, keeping only what is wanted of them. */
final class Sieve {

    /** So many characters and values are kept of one entry. */
    private static final int MOST_KEPT = 4_000_000;

    private final String file;
    private final JsonParser parser;
    private int kept;

    Sieve(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** An entry whose first token is the current one; the current token is its last one afterwards. */
    Json entry(Wanted wanted) throws IOException, ItemException {
        kept = 0;
        return value(wanted);
    }

    private Json value(Wanted wanted) throws IOException, ItemException {
        Location where = here();
        keep(1);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(where, wanted);
            case START_ARRAY -> array(where, wanted);
            case VALUE_STRING -> new Json.Text(where, text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(where, text());
            case VALUE_TRUE -> new Json.Flag(where, true);
            case VALUE_FALSE -> new Json.Flag(where, false);
            case VALUE_NULL -> new Json.Null(where);
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Json object(Location where, Wanted wanted) throws IOException, ItemException {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Location nameAt = here();
            Optional<Wanted> member = wanted.member(name);
            parser.nextToken();
            if (member.isPresent()) {
                members.put(name, new Json.Member(nameAt, value(member.get())));
            } else {
                parser.skipChildren();
            }
        }
        return new Json.Obj(where, members);
    }

    private Json array(Location where, Wanted wanted) throws IOException, ItemException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(wanted));
        }
        return new Json.Arr(where, items);
    }

    private String text() throws IOException, ItemException {
        keep(parser.getTextLength());
        return parser.getText();
    }

    private void keep(int more) throws ItemException {
        kept += more;
        if (kept > MOST_KEPT) {
            throw new ItemException(new ImportProblem(file, here(), path(), "too much: of one entry at most "
                    + MOST_KEPT + " characters are kept"), ItemException.Harm.FILE);
        }
    }

    /** The path of the current value. */
    String path() {
        return JsonPath.of(parser.getParsingContext());
    }

    /** Where the current token stands. */
    Location here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
