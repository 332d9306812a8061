package org.revisionscope.format.aws;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.Location;
import software.amazon.event.ruler.Machine;

/** An event pattern of an EventBridge rule, matched by the library that EventBridge itself uses. */
public final class EventPattern {

    private static final String RULE = "rule";
    private static final String OR = "$or";
    /** Characters of a pattern that stands in a file; EventBridge takes no longer ones. */
    private static final int LONGEST = 4_096;

    private final Json.Obj pattern;
    private final Machine machine;

    private EventPattern(Json.Obj pattern, Machine machine) {
        this.pattern = pattern;
        this.machine = machine;
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternException if it is not JSON, or not a pattern
     */
    public static EventPattern parse(String text) throws PatternException {
        Json tree;
        try {
            tree = JsonReader.read(text);
        } catch (JsonException e) {
            throw new PatternException(e.where(), String.valueOf(e.getMessage()));
        }
        if (!(tree instanceof Json.Obj pattern)) {
            throw new PatternException(tree.where(), "a pattern is a JSON object");
        }
        return new EventPattern(pattern, compile(text));
    }

    /**
     * Takes a pattern that was read as JSON.
     *
     * @throws PatternException if it is none; says at which of its fields, as the whole text has them
     */
    public static EventPattern of(Json.Obj pattern) throws PatternException {
        String text = JsonPrinter.compact(pattern);
        if (text.length() > LONGEST) {
            throw new PatternException(pattern.where(),
                    text.length() + " characters stand here, at most " + LONGEST + " are allowed");
        }
        try {
            return new EventPattern(pattern, compile(text));
        } catch (PatternException wrong) {
            throw new PatternException(place(pattern, List.of()).orElse(pattern.where()),
                    String.valueOf(wrong.getMessage()));
        }
    }

    /** Where the first field stands that is no pattern by itself. */
    private static Optional<Location> place(Json.Obj part, List<String> path) {
        for (Map.Entry<String, Json.Member> member : part.members().entrySet()) {
            List<String> below = Stream.concat(path.stream(), Stream.of(member.getKey())).toList();
            Json value = member.getValue().value();
            Optional<Location> found = value instanceof Json.Obj object && !object.members().isEmpty()
                    ? place(object, below)
                    : isPattern(below, value) ? Optional.empty() : Optional.of(value.where());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isPattern(List<String> path, Json value) {
        try {
            compile(JsonPrinter.compact(nested(path, value)));
            return true;
        } catch (PatternException wrong) {
            return false;
        }
    }

    /** As it was read. */
    public Json.Obj json() {
        return pattern;
    }

    /** Whether an event matches all of it. */
    public boolean matches(Json.Obj event) {
        return matches(machine, event);
    }

    /** What each of its fields says of an event, in the order of the pattern; it matches if all of them do. */
    public List<FieldMatch> fields(Json.Obj event) {
        List<FieldMatch> matches = new ArrayList<>();
        collect(pattern, List.of(), event, matches);
        return matches;
    }

    private static void collect(Json.Obj part, List<String> path, Json.Obj event, List<FieldMatch> matches) {
        for (Map.Entry<String, Json.Member> member : part.members().entrySet()) {
            List<String> below = Stream.concat(path.stream(), Stream.of(member.getKey())).toList();
            Json value = member.getValue().value();
            if (value instanceof Json.Obj object) {
                collect(object, below, event, matches);
            } else {
                matches.add(match(below, member.getValue(), event));
            }
        }
    }

    private static FieldMatch match(List<String> path, Json.Member member, Json.Obj event) {
        List<Json> given = path.getLast().equals(OR) ? List.of() : FieldValues.at(event, path);
        Machine alone = compileAlone(path, member.value());
        boolean isMatched = matches(alone, event);
        return new FieldMatch(path, JsonPrinter.compact(member.value()),
                given.stream().map(JsonPrinter::compact).toList(), isMatched, member.nameAt(),
                Mistakes.in(path, member.value(),
                        word -> matches(alone, (Json.Obj) nested(path, new Json.Text(Location.START, word)))));
    }

    /** The pattern that asks for one field only. */
    private static Machine compileAlone(List<String> path, Json value) {
        try {
            return compile(JsonPrinter.compact(nested(path, value)));
        } catch (PatternException e) {
            throw new IllegalStateException("a part of a pattern is a pattern", e);
        }
    }

    private static Json nested(List<String> path, Json value) {
        Json alone = value;
        for (String name : path.reversed()) {
            alone = Json.Obj.empty().with(name, alone);
        }
        return alone;
    }

    private static Machine compile(String pattern) throws PatternException {
        Machine machine = Machine.builder().build();
        try {
            machine.addRule(RULE, pattern);
        } catch (JsonProcessingException e) {
            throw new PatternException(location(e), e.getOriginalMessage());
        } catch (IOException | RuntimeException e) { // the library rejects some patterns with unchecked exceptions
            throw new PatternException(Location.START, Optional.ofNullable(e.getMessage()).orElse("not a pattern"));
        }
        return machine;
    }

    private static Location location(JsonProcessingException problem) {
        JsonLocation at = problem.getLocation();
        return at == null || at.getLineNr() < 1 ? Location.START
                : new Location(at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static boolean matches(Machine machine, Json.Obj event) {
        try {
            return !machine.rulesForJSONEvent(JsonPrinter.compact(event)).isEmpty();
        } catch (Exception e) { // declared so broadly by the library; an event of our own is always JSON
            throw new IllegalStateException("the event is no JSON object", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventPattern that
                && JsonPrinter.compact(pattern).equals(JsonPrinter.compact(that.pattern));
    }

    @Override
    public int hashCode() {
        return JsonPrinter.compact(pattern).hashCode();
    }
}
