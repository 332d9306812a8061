package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

import org.revisionscope.format.json.Json;

/**
 * Objects of several kinds, told apart by the word in one of their fields.
 *
 * @param selector the name of that field
 * @param shapes the shape for each word; each shape has the selector among its fields
 */
record Variants(String selector, SequencedMap<String, Shape> shapes) implements Form<Fields> {

    @Override
    public Fields read(Json value, Spot spot) throws ScenarioException {
        if (!(value instanceof Json.Obj object)) {
            throw spot.problem(value, Forms.describe(value) + " stands here, an object {…} is allowed");
        }
        List<String> words = List.copyOf(shapes.sequencedKeySet());
        Json word = object.get(selector)
                .orElseThrow(() -> spot.field(selector)
                        .problem(object, "this field is missing. Allowed: " + String.join(", ", words)));
        String chosen = Forms.word(words).read(word, spot.field(selector));
        return Objects.requireNonNull(shapes.get(chosen)).read(value, spot);
    }

    @Override
    public Json.Obj schema(Definitions definitions) {
        List<Json> alternatives = new ArrayList<>();
        for (Map.Entry<String, Shape> entry : shapes.entrySet()) {
            alternatives.add(entry.getValue().schema(definitions));
        }
        return Json.Obj.empty().with("oneOf", Json.Arr.of(alternatives));
    }
}
