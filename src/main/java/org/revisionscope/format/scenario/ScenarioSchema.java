package org.revisionscope.format.scenario;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;

/** The JSON Schema of scenario files, made from the fields that the reader reads. */
public final class ScenarioSchema {

    private ScenarioSchema() {}

    /** The text of the schema, JSON Schema 2020-12. */
    public static String text() {
        return JsonPrinter.print(tree());
    }

    static Json.Obj tree() {
        Definitions definitions = new Definitions();
        Json.Obj top = TopLevel.SHAPE.describe(definitions);
        Json.Obj schema = Json.Obj.empty()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "RevisionScope scenario, format " + ScenarioReader.FORMAT_1);
        for (String name : top.members().sequencedKeySet()) {
            schema = schema.with(name, top.get(name).orElseThrow());
        }
        return schema.with("$defs", definitions.all());
    }
}
