package org.revisionscope.format.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The part of JSON Schema that this project uses; answers what is wrong, or the empty string. */
public final class SchemaCheck {

    private final Json.Obj schema;

    public SchemaCheck(Json.Obj schema) {
        this.schema = schema;
    }

    public String check(Json value) {
        return check(value, schema, "");
    }

    private String check(Json value, Json.Obj part, String path) {
        for (Map.Entry<String, Json.Member> keyword : part.members().entrySet()) {
            String problem = keyword(value, part, keyword.getKey(), keyword.getValue().value(), path);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }

    private String keyword(Json value, Json.Obj part, String keyword, Json argument, String path) {
        boolean holds = switch (keyword) {
            case "$ref" -> check(value, definition(text(argument)), path).isEmpty();
            case "type" -> type(value).equals(text(argument));
            case "enum" -> ((Json.Arr) argument).items().stream().anyMatch(item -> scalar(item).equals(scalar(value)));
            case "pattern" -> Pattern.compile(text(argument)).matcher(text(value)).find();
            case "maxLength" -> text(value).length() <= number(argument);
            case "minimum" -> number(value) >= number(argument);
            case "maximum" -> number(value) <= number(argument);
            case "minItems" -> ((Json.Arr) value).items().size() >= number(argument);
            case "maxItems" -> ((Json.Arr) value).items().size() <= number(argument);
            case "required" -> ((Json.Arr) argument).items()
                    .stream()
                    .allMatch(name -> ((Json.Obj) value).get(text(name)).isPresent());
            case "oneOf" -> ((Json.Arr) argument).items()
                    .stream()
                    .filter(option -> check(value, (Json.Obj) option, path).isEmpty())
                    .count() == 1;
            case "items" -> ((Json.Arr) value).items()
                    .stream()
                    .allMatch(item -> check(item, (Json.Obj) argument, path + "[]").isEmpty());
            case "properties" -> members((Json.Obj) value, (Json.Obj) argument, path);
            case "additionalProperties" -> ((Json.Obj) part.get("properties").orElseThrow()).members()
                    .keySet()
                    .containsAll(((Json.Obj) value).members().keySet());
            case "description", "title", "$schema", "$defs", "format" -> true;
            default -> throw new IllegalArgumentException("a keyword that this check does not know: " + keyword);
        };
        return holds ? "" : path + ": " + keyword;
    }

    private Json.Obj definition(String reference) {
        Json.Obj definitions = (Json.Obj) schema.get("$defs").orElseThrow();
        return (Json.Obj) definitions.get(reference.substring("#/$defs/".length())).orElseThrow();
    }

    private boolean members(Json.Obj value, Json.Obj properties, String path) {
        for (Map.Entry<String, Json.Member> member : value.members().entrySet()) {
            Json.Obj form = (Json.Obj) properties.get(member.getKey()).orElse(Json.Obj.empty());
            if (!check(member.getValue().value(), form, path + "." + member.getKey()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String type(Json value) {
        return switch (value) {
            case Json.Obj _ -> "object";
            case Json.Arr _ -> "array";
            case Json.Text _ -> "string";
            case Json.Num number -> number.literal().matches("-?[0-9]+") ? "integer" : "number";
            case Json.Flag _ -> "boolean";
            case Json.Null _ -> "null";
        };
    }

    private static List<String> scalar(Json value) {
        return value instanceof Json.Num number ? List.of("n", number.literal()) : List.of("s", text(value));
    }

    private static String text(Json value) {
        return value instanceof Json.Text text ? text.value() : "";
    }

    private static double number(Json value) {
        return Double.parseDouble(((Json.Num) value).literal());
    }
}
