package org.revisionscope.format.aws;

import java.util.List;
import java.util.stream.Stream;

import org.revisionscope.format.json.Json;

/** Finds what an event has in a field; arrays on the way are looked through, as patterns do. */
final class FieldValues {

    private FieldValues() {}

    /** The values at a path; none if there is no such field. */
    static List<Json> at(Json.Obj event, List<String> path) {
        Stream<Json> found = Stream.of(event);
        for (String name : path) {
            found = found.flatMap(FieldValues::each)
                    .flatMap(value -> value instanceof Json.Obj object ? object.get(name).stream() : Stream.empty());
        }
        return found.flatMap(FieldValues::each).toList();
    }

    private static Stream<Json> each(Json value) {
        return value instanceof Json.Arr array ? array.items().stream().flatMap(FieldValues::each) : Stream.of(value);
    }
}
