package org.revisionscope.format.scenario;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;

/**
 * The field that is being read, so that a problem can name it.
 *
 * @param file the file, as the user named it
 * @param path the field's path; empty at the top
 */
record Spot(String file, String path) {

    Spot field(String name) {
        return new Spot(file, path.isEmpty() ? name : path + "." + name);
    }

    Spot item(int index) {
        return new Spot(file, path + "[" + index + "]");
    }

    ScenarioException problem(Json value, String sentence) {
        return problem(value.where(), sentence);
    }

    ScenarioException problem(Location where, String sentence) {
        return new ScenarioException(file, where, path.isEmpty() ? "file" : path, sentence);
    }
}
