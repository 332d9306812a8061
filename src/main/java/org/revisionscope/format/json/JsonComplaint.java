package org.revisionscope.format.json;

import java.util.List;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in words of this program what a JSON parser complains of. */
public final class JsonComplaint {

    private JsonComplaint() {}

    /**
     * The complaint with its place.
     *
     * @param tooMuch the sentence for a text that is over the parser's limits
     */
    public static JsonException of(JsonProcessingException e, String tooMuch) {
        return new JsonException(location(e), pathOf(e), sentence(e, tooMuch));
    }

    private static String sentence(JsonProcessingException e, String tooMuch) {
        return switch (e) {
            case JsonEOFException _ -> "the file ends too early, inside this field";
            case StreamConstraintsException _ -> tooMuch;
            default -> "not JSON: " + firstSentence(e.getOriginalMessage());
        };
    }

    private static String pathOf(JsonProcessingException e) {
        return e.getProcessor() instanceof JsonParser parser ? JsonPath.of(parser.getParsingContext()) : "";
    }

    private static Location location(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? Location.START
                : new Location(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** Jackson goes on to name its own types and features, which says nothing to the author of a file. */
    private static String firstSentence(String message) {
        String plain = message.replaceFirst(" \\(code \\d+[^)]*\\)", "");
        int end = plain.length();
        for (String mark : List.of("\n", " (for ", " - ", "; ", ": maybe ", ": was expecting (",
                " (not recognized")) {
            int at = plain.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String sentence = plain.substring(0, end).strip();
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
