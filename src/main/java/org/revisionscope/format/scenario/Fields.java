package org.revisionscope.format.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;

/** An object of the file whose fields have been read, and where each of them stands. */
final class Fields {

    private final Spot spot;
    private final Json.Obj object;
    private final Map<Field<?>, Object> values;

    Fields(Spot spot, Json.Obj object, Map<Field<?>, Object> values) {
        this.spot = spot;
        this.object = object;
        this.values = values;
    }

    /** The value of a required field. */
    <T> T get(Field<T> field) {
        return find(field).orElseThrow();
    }

    /** The value of a field, if the file has it. */
    @SuppressWarnings("unchecked") // Shape put in what the field's own form read
    <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** The value of a field, or what its absence means. */
    <T> T get(Field<T> field, T otherwise) {
        return find(field).orElse(otherwise);
    }

    /** The items of a field that holds a list; none if the file does not have it. */
    <T> List<T> list(Field<List<T>> field) {
        return find(field).orElse(List.of());
    }

    /** Where this object stands. */
    Spot spot() {
        return spot;
    }

    /** Where the text of a field's value begins; of the object, if the field is not there. */
    Location where(Field<?> field) {
        return object.get(field.name()).map(Json::where).orElse(object.where());
    }

    /** Something is wrong with the value of a field. */
    ScenarioException problem(Field<?> field, String sentence) {
        return spot.field(field.name()).problem(where(field), sentence);
    }

    /** Something is wrong with the object as a whole. */
    ScenarioException problem(String sentence) {
        return spot.problem(object, sentence);
    }

    /** The object as it stands in the file. */
    Json.Obj json() {
        return object;
    }
}
