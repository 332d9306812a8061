package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.format.json.Json;

/**
 * An object of the file, as a list of its fields. It refuses fields that it does not know.
 *
 * @param name what the schema calls it
 * @param fields what it may hold
 */
record Shape(String name, List<Field<?>> fields) implements Form<Fields> {

    Shape {
        fields = List.copyOf(fields);
    }

    static Shape of(String name, Field<?>... fields) {
        return new Shape(name, List.of(fields));
    }

    /** The same fields and then more, under another name. */
    Shape and(String otherName, Field<?>... more) {
        List<Field<?>> all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return new Shape(otherName, all);
    }

    @Override
    public Fields read(Json value, Spot spot) throws ScenarioException {
        if (!(value instanceof Json.Obj object)) {
            throw spot.problem(value, Forms.describe(value) + " stands here, an object {…} is allowed");
        }
        Map<Field<?>, Object> values = new HashMap<>();
        for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
            Optional<Field<?>> field = find(member.getKey());
            if (field.isPresent()) {
                Optional<?> known = read(field.get(), member.getValue().value(), spot);
                known.ifPresent(each -> values.put(field.get(), each));
            } else if (!spot.field(member.getKey()).passesOver()) {
                throw unknown(member.getKey(), member.getValue(), spot);
            }
        }
        for (Field<?> field : fields) {
            if (field.required() && !values.containsKey(field)) {
                throw spot.field(field.name()).problem(object, "this field is missing, it must be here");
            }
        }
        return new Fields(spot, object, values);
    }

    private static Optional<?> read(Field<?> field, Json value, Spot spot) throws ScenarioException {
        Spot inside = spot.field(field.name());
        return field.required() ? Optional.of(field.form().read(value, inside))
                : inside.readOrPassOver(field.form(), value);
    }

    private Optional<Field<?>> find(String wanted) {
        for (Field<?> field : fields) {
            if (field.name().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private ScenarioException unknown(String name, Json.Member member, Spot spot) {
        List<String> names = fields.stream().map(Field::name).toList();
        return spot.field(name).problem(member.nameAt(),
                "unknown field" + Nearest.hint(name, names) + " Allowed here: " + String.join(", ", names));
    }

    @Override
    public Json.Obj schema(Definitions definitions) {
        return definitions.reference(this);
    }

    /** The schema of the object itself. */
    Json.Obj describe(Definitions definitions) {
        Json.Obj properties = Json.Obj.empty();
        List<String> required = new ArrayList<>();
        for (Field<?> field : fields) {
            properties = properties.with(field.name(),
                    field.form().schema(definitions).with("description", field.about()));
            if (field.required()) {
                required.add(field.name());
            }
        }
        Json.Obj schema = Json.Obj.empty()
                .with("type", "object")
                .with("additionalProperties", Json.Flag.FALSE)
                .with("properties", properties);
        return required.isEmpty() ? schema : schema.with("required", Json.Arr.ofTexts(required));
    }
}
