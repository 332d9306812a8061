package org.revisionscope.format.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;

/** The forms of single values and of lists. */
final class Forms {

    /** Anything: kept as it is for a later version of the program. */
    static final Form<Json> ANYTHING = of((value, _) -> value, Json.Obj.empty());

    /** {@code true} or {@code false}. */
    static final Form<Boolean> FLAG = of((value, spot) -> {
        if (value instanceof Json.Flag flag) {
            return flag.value();
        }
        throw spot.problem(value, describe(value) + " stands here, true or false is allowed");
    }, type("boolean"));

    /** An instant in UTC. */
    static final Form<Instant> INSTANT = of((value, spot) -> {
        String text = text(value, spot, "an instant, " + Instants.ALLOWED);
        Optional<String> problem = Instants.problem(text);
        if (problem.isPresent()) {
            throw spot.problem(value, problem.get());
        }
        return Instants.parse(text).orElseThrow();
    }, type("string").with("format", "date-time"));

    /** A duration that is not negative. */
    static final Form<Duration> DURATION = of((value, spot) -> {
        String text = text(value, spot, "a duration, " + Durations.ALLOWED);
        Duration duration = Durations.parse(text)
                .orElseThrow(() -> spot.problem(value, "'" + text + "' is not a duration, " + Durations.ALLOWED));
        if (duration.isNegative() || duration.compareTo(Duration.ofDays(366L * Limits.YEARS)) > 0) {
            throw spot.problem(value, "'" + text + "' is out of range, 0s to " + 366 * Limits.YEARS + "d is allowed");
        }
        if (duration.toNanosPart() % 1_000_000 != 0) {
            throw spot.problem(value, "'" + text + "' is finer than a millisecond, whole milliseconds are allowed");
        }
        return duration;
    }, type("string").with("pattern", "^(P.+|(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$"));

    private Forms() {}

    /** How a form reads. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Json value, Spot spot) throws ScenarioException;
    }

    /** A form from its two halves. */
    static <T> Form<T> of(Reading<T> reading, Json.Obj schema) {
        return new Form<>() {
            @Override
            public T read(Json value, Spot spot) throws ScenarioException {
                return reading.read(value, spot);
            }

            @Override
            public Json.Obj schema(Definitions definitions) {
                return schema;
            }
        };
    }

    /** A line of text. */
    static Form<String> line(int longest) {
        return of((value, spot) -> {
            String text = text(value, spot, "a line of text");
            if (text.codePoints().anyMatch(Character::isISOControl)) {
                throw spot.problem(value, "a control character or line break, one line of text is allowed");
            }
            return limited(text, longest, value, spot);
        }, type("string").with("maxLength", longest));
    }

    /** Text that may have several lines. */
    static Form<String> prose(int longest) {
        return of((value, spot) -> limited(text(value, spot, "any text"), longest, value, spot),
                type("string").with("maxLength", longest));
    }

    /** A whole number in a range. */
    static Form<Long> whole(long from, long to) {
        return of((value, spot) -> {
            String allowed = "a whole number from " + from + " to " + to + " is allowed";
            if (!(value instanceof Json.Num number)) {
                throw spot.problem(value, describe(value) + " stands here, " + allowed);
            }
            try {
                long parsed = Long.parseLong(number.literal());
                if (parsed >= from && parsed <= to) {
                    return parsed;
                }
            } catch (NumberFormatException e) {
                // a fraction, an exponent or too many digits: the same sentence says what is allowed
            }
            throw spot.problem(value, number.literal() + " stands here, " + allowed);
        }, type("integer").with("minimum", from).with("maximum", to));
    }

    /** A whole number in a range that fits an {@code int}. */
    static Form<Integer> count(int from, int to) {
        Form<Long> form = whole(from, to);
        return of((value, spot) -> Math.toIntExact(form.read(value, spot)), form.schema(new Definitions()));
    }

    /** One of a few whole numbers, converted by a constructor that refuses others with a sentence of its own. */
    static <T> Form<T> oneNumberOf(List<Integer> allowed, Function<Integer, T> make) {
        Json.Arr numbers = Json.Arr.of(allowed.stream().map(n -> new Json.Num(Location.START, n.toString())).toList());
        String list = allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Form<Integer> any = count(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return of((value, spot) -> {
            if (!(value instanceof Json.Num)) {
                throw spot.problem(value, describe(value) + " stands here, one of " + list + " is allowed");
            }
            return made(any.read(value, spot), make, value, spot);
        }, Json.Obj.empty().with("enum", numbers));
    }

    /** One of a few words. */
    static Form<String> word(List<String> allowed) {
        String list = String.join(", ", allowed);
        return of((value, spot) -> {
            String text = text(value, spot, "one of " + list);
            if (!allowed.contains(text)) {
                throw spot.problem(value,
                        "'" + text + "' is not known" + Nearest.hint(text, allowed) + " Allowed: " + list);
            }
            return text;
        }, Json.Obj.empty().with("enum", Json.Arr.ofTexts(allowed)));
    }

    /** Text that a constructor of the model reads; its refusal says what is allowed. */
    static <T> Form<T> parsed(String what, String pattern, Function<String, T> make) {
        return of((value, spot) -> made(text(value, spot, what), make, value, spot),
                type("string").with("pattern", pattern));
    }

    /** A list. */
    static <T> Form<List<T>> list(Form<T> item, int most) {
        return new Form<>() {
            @Override
            public List<T> read(Json value, Spot spot) throws ScenarioException {
                if (!(value instanceof Json.Arr array)) {
                    throw spot.problem(value, describe(value) + " stands here, a list […] is allowed");
                }
                if (array.items().size() > most) {
                    throw spot.problem(value,
                            array.items().size() + " items stand here, at most " + most + " are allowed");
                }
                List<T> items = new ArrayList<>();
                for (int i = 0; i < array.items().size(); i++) {
                    spot.item(i).readOrPassOver(item, array.items().get(i)).ifPresent(items::add);
                }
                return items;
            }

            @Override
            public Json.Obj schema(Definitions definitions) {
                return type("array").with("maxItems", most).with("items", item.schema(definitions));
            }
        };
    }

    /** One value, or a list of such values. */
    static <T> Form<List<T>> oneOrMany(Form<T> item, int most) {
        Form<List<T>> many = list(item, most);
        return new Form<>() {
            @Override
            public List<T> read(Json value, Spot spot) throws ScenarioException {
                return value instanceof Json.Arr ? many.read(value, spot) : List.of(item.read(value, spot));
            }

            @Override
            public Json.Obj schema(Definitions definitions) {
                return Json.Obj.empty()
                        .with("oneOf", Json.Arr.of(List.of(item.schema(definitions), many.schema(definitions))));
            }
        };
    }

    /** The start of a schema that allows one JSON type. */
    static Json.Obj type(String name) {
        return Json.Obj.empty().with("type", name);
    }

    /** The text of a value. */
    static String text(Json value, Spot spot, String allowed) throws ScenarioException {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw spot.problem(value, describe(value) + " stands here, text in quotes is allowed: " + allowed);
    }

    /** What a value is, for people. */
    static String describe(Json value) {
        return switch (value) {
            case Json.Obj _ -> "an object";
            case Json.Arr _ -> "a list";
            case Json.Text text -> "'" + text.value() + "'";
            case Json.Num number -> number.literal();
            case Json.Flag flag -> Boolean.toString(flag.value());
            case Json.Null _ -> "null";
        };
    }

    private static String limited(String text, int longest, Json value, Spot spot) throws ScenarioException {
        if (text.length() > longest) {
            throw spot.problem(value, text.length() + " characters stand here, at most " + longest + " are allowed");
        }
        return text;
    }

    private static <A, T> T made(A raw, Function<A, T> make, Json value, Spot spot) throws ScenarioException {
        try {
            return make.apply(raw);
        } catch (IllegalArgumentException e) {
            throw spot.problem(value, String.valueOf(e.getMessage()));
        }
    }
}
