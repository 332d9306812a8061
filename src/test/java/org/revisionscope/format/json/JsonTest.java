package org.revisionscope.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void knowsWhereValuesStand() throws JsonException {
        Json.Obj top = assertInstanceOf(Json.Obj.class, JsonReader.read("{\n  \"é\": [1,\n    \"x\"] }"));
        Json.Arr list = assertInstanceOf(Json.Arr.class, top.get("é").orElseThrow());
        assertEquals(new Location(1, 1), top.where());
        assertEquals(new Location(2, 8), list.where());
        assertEquals(new Location(2, 9), list.items().get(0).where());
        assertEquals(new Location(3, 5), list.items().get(1).where());
    }

    @Test
    void printsShortObjectsOnOneLine() throws JsonException {
        String text = """
                {
                  "title": "a \\"b\\" \\\\ \\n ü 😀",
                  "none": [],
                  "numbers": [1, -2.50, 1e9],
                  "items": [
                    { "at": "x", "flag": true, "nothing": null, "list": ["a", "b"] },
                    {
                      "inner": { "a": 1 }
                    }
                  ]
                }
                """;
        assertEquals(text, JsonPrinter.print(JsonReader.read(text)));
    }

    @Test
    void printsWhatReadsBackAsTheSame() throws JsonException {
        for (int seed = 0; seed < 300; seed++) {
            Json tree = anyJson(new Random(seed), 4);
            String text = JsonPrinter.print(tree);
            assertEquals(text, JsonPrinter.print(JsonReader.read(text)), "seed " + seed);
            assertEquals(JsonPrinter.compact(tree), JsonPrinter.compact(JsonReader.read(text)), "seed " + seed);
        }
    }

    private static Json anyJson(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new Json.Text(Location.START, anyText(random));
            case 1 -> new Json.Num(Location.START, Integer.toString(random.nextInt()));
            case 2 -> new Json.Flag(Location.START, random.nextBoolean());
            case 3 -> new Json.Null(Location.START);
            case 4 -> Json.Arr.of(random.ints(random.nextInt(5)).mapToObj(_ -> anyJson(random, depth - 1)).toList());
            default -> {
                Json.Obj object = Json.Obj.empty();
                for (int i = random.nextInt(5); i > 0; i--) {
                    object = object.with(anyText(random), anyJson(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int c = 1 + random.nextInt(random.nextBoolean() ? 127 : Character.MAX_CODE_POINT);
            text.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '?' : c);
        }
        return text.toString();
    }
}
