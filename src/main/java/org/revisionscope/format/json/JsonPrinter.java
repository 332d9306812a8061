package org.revisionscope.format.json;

import java.util.List;
import java.util.Map;

/**
 * Writes a tree the way a person would: what is short and flat on one line, everything else indented by two spaces. The
 * same tree gives the same text, so that files differ only where their content does.
 */
public final class JsonPrinter {

    private static final int WIDTH = 144;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    /** The text of a tree, ending in a line break. */
    public static String print(Json value) {
        JsonPrinter printer = new JsonPrinter();
        printer.block(value, 0, 0);
        return printer.out.append('\n').toString();
    }

    /** The text of a tree on one line, without spaces. */
    public static String compact(Json value) {
        JsonPrinter printer = new JsonPrinter();
        printer.line(value, "", ",", ":");
        return printer.out.toString();
    }

    private void block(Json value, int depth, int used) {
        if (isEmptyOrScalar(value) || depth > 0 && isFlat(value) && fitsOnLine(value, depth, used)) {
            line(value, " ", ", ", ": ");
            return;
        }
        switch (value) {
            case Json.Obj object -> members(object, depth);
            case Json.Arr array -> items(array, depth);
            case Json.Text _,Json.Num _,Json.Flag _,Json.Null _ -> scalar(value);
        }
    }

    private boolean fitsOnLine(Json value, int depth, int used) {
        int start = out.length();
        line(value, " ", ", ", ": ");
        int width = INDENT.length() * depth + used + out.length() - start;
        out.setLength(start);
        return width <= WIDTH;
    }

    private void members(Json.Obj object, int depth) {
        String separator = "{\n";
        for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
            out.append(separator).repeat(INDENT, depth + 1);
            int start = out.length();
            JsonText.append(out, member.getKey());
            out.append(": ");
            block(member.getValue().value(), depth + 1, out.length() - start + 1);
            separator = ",\n";
        }
        out.append('\n').repeat(INDENT, depth).append('}');
    }

    private void items(Json.Arr array, int depth) {
        String separator = "[\n";
        for (Json item : array.items()) {
            out.append(separator).repeat(INDENT, depth + 1);
            block(item, depth + 1, 1);
            separator = ",\n";
        }
        out.append('\n').repeat(INDENT, depth).append(']');
    }

    private void line(Json value, String padding, String comma, String colon) {
        switch (value) {
            case Json.Obj object -> {
                String separator = "{" + (object.members().isEmpty() ? "" : padding);
                for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
                    JsonText.append(out.append(separator), member.getKey());
                    out.append(colon);
                    line(member.getValue().value(), padding, comma, colon);
                    separator = comma;
                }
                out.append(object.members().isEmpty() ? separator : padding).append('}');
            }
            case Json.Arr array -> {
                String separator = "[";
                for (Json item : array.items()) {
                    out.append(separator);
                    line(item, padding, comma, colon);
                    separator = comma;
                }
                out.append(array.items().isEmpty() ? "[]" : "]");
            }
            case Json.Text _,Json.Num _,Json.Flag _,Json.Null _ -> scalar(value);
        }
    }

    private void scalar(Json value) {
        switch (value) {
            case Json.Text text -> JsonText.append(out, text.value());
            case Json.Num number -> out.append(number.literal());
            case Json.Flag flag -> out.append(flag.value());
            case Json.Null _ -> out.append("null");
            case Json.Obj _,Json.Arr _ -> throw new IllegalArgumentException("not a scalar: " + value);
        }
    }

    /** Objects inside a one-line object would be hard to read, so only arrays of scalars are allowed inside one. */
    private static boolean isFlat(Json value) {
        return switch (value) {
            case Json.Obj object -> object.members().values().stream()
                    .map(Json.Member::value)
                    .allMatch(JsonPrinter::isScalarOrList);
            case Json.Arr array -> array.items().stream().allMatch(JsonPrinter::isEmptyOrScalar);
            case Json.Text _,Json.Num _,Json.Flag _,Json.Null _ -> true;
        };
    }

    private static boolean isScalarOrList(Json value) {
        return isEmptyOrScalar(value)
                || value instanceof Json.Arr(Location _, List<Json> items)
                        && items.stream().allMatch(JsonPrinter::isEmptyOrScalar);
    }

    private static boolean isEmptyOrScalar(Json value) {
        return switch (value) {
            case Json.Obj object -> object.members().isEmpty();
            case Json.Arr array -> array.items().isEmpty();
            case Json.Text _,Json.Num _,Json.Flag _,Json.Null _ -> true;
        };
    }
}
