package org.revisionscope.format.scenario;

import java.util.Map;
import java.util.TreeMap;

import org.revisionscope.format.json.Json;

/** The named parts of the JSON Schema, each described once. */
final class Definitions {

    private final Map<String, Json.Obj> byName = new TreeMap<>();

    /** A reference to a shape, which is described when it is met first. */
    Json.Obj reference(Shape shape) {
        if (!byName.containsKey(shape.name())) {
            byName.put(shape.name(), Json.Obj.empty());
            byName.put(shape.name(), shape.describe(this));
        }
        return Json.Obj.empty().with("$ref", "#/$defs/" + shape.name());
    }

    /** All of them, in alphabetical order. */
    Json.Obj all() {
        Json.Obj all = Json.Obj.empty();
        for (Map.Entry<String, Json.Obj> entry : byName.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
