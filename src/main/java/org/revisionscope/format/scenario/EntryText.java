package org.revisionscope.format.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;

/** Fields of entries as people fill them in, and as files have them. What cannot be read stays as it was typed. */
final class EntryText {

    private static final String SEPARATOR = ", ";
    /** How people write an empty list; no text at all takes the field away. */
    private static final String NONE = "none";

    private EntryText() {}

    /** What a form shows of a field; empty text if the file does not have it. */
    static String shown(EntryField field, Json.Obj entry) {
        Optional<Json> value = entry.get(field.name());
        if (value.isEmpty()) {
            return "";
        }
        return value.get() instanceof Json.Obj balancer
                ? balancer.get("deregistrationDelay").map(EntryText::plain).orElse("300s")
                : plain(value.get());
    }

    private static String plain(Json value) {
        return switch (value) {
            case Json.Text text -> text.value();
            case Json.Num number -> number.literal();
            case Json.Arr list -> list.items().isEmpty() ? NONE
                    : list.items().stream().map(EntryText::plain).collect(Collectors.joining(SEPARATOR));
            case Json.Flag flag -> Boolean.toString(flag.value());
            case Json.Null _,Json.Obj _ -> "";
        };
    }

    /** An entry with a field as it was typed; without the field if nothing was, or what its absence means. */
    static Json.Obj filled(EntryField field, Json.Obj entry, String typed) {
        String text = typed.strip();
        boolean isUsual = field.input() == EntryField.Input.SECURITY_GROUP && text.equals(NetworkFields.ALLOWS);
        return text.isEmpty() || isUsual ? entry.without(field.name()) : entry.with(field.name(), value(field, text));
    }

    private static Json value(EntryField field, String text) {
        return switch (field.input()) {
            case TEXT, VERSION, SECURITY_GROUP -> new Json.Text(Location.START, text);
            case NUMBER, WAIT -> text.matches("-?\\d{1,18}")
                    ? new Json.Num(Location.START, text)
                    : new Json.Text(Location.START, text);
            case BALANCER -> Json.Obj.empty().with("deregistrationDelay", text);
            case REGIONS -> regions(words(text));
            case WORDS -> text.equals(NONE) ? Json.Arr.of(List.of()) : Json.Arr.ofTexts(words(text));
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private static Json regions(List<String> codes) {
        return codes.size() == 1 ? new Json.Text(Location.START, codes.getFirst()) : Json.Arr.ofTexts(codes);
    }
}
