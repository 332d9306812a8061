package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.revisionscope.format.inbox.ItemException.Harm;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;
import org.revisionscope.format.json.OneLine;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.scenario.Span;

/**
 * An entry of an output, whose members are read by type. What is {@code null} or missing is empty; what has another type is
 * a problem that names its place and what is expected.
 *
 * @param file what messages call the file
 * @param path of the entry in it
 * @param json what was kept of it
 */
record Item(String file, String path, Json.Obj json) {

    private static final String DEFAULT_CLUSTER = "default";
    private static final int SHOWN = 60;

    /** Where the entry begins. */
    Location where() {
        return json.where();
    }

    boolean has(String name) {
        return member(name).isPresent();
    }

    /** Whether there is a member of this name that is an object. */
    boolean hasItem(String name) {
        return member(name).filter(Json.Obj.class::isInstance).isPresent();
    }

    Optional<String> text(String name) throws ItemException {
        Optional<Json> value = member(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        throw wrong(name, value.get(), "a text");
    }

    String requiredText(String name) throws ItemException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            throw problem(name, where(), "this field is missing, a text is expected");
        }
        return text.get();
    }

    Optional<Integer> count(String name) throws ItemException {
        Optional<Json> value = member(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Json.Num number && number.literal().matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(number.literal()));
        }
        throw wrong(name, value.get(), "a whole number from 0 on");
    }

    Optional<Instant> instant(String name) throws ItemException {
        Optional<Json> value = member(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> instant = switch (value.get()) {
            case Json.Text text -> Stamps.ofText(text.value());
            case Json.Num number -> Stamps.ofSeconds(number.literal());
            case Json.Obj _,Json.Arr _,Json.Flag _,Json.Null _ -> Optional.empty();
        };
        if (instant.isEmpty()) {
            throw wrong(name, value.get(), "a date such as 2025-02-21T18:00:00+00:00, or seconds since 1970,");
        }
        if (instant.get().isBefore(Span.EARLIEST) || instant.get().isAfter(Span.LATEST)) {
            throw problem(name, value.get().where(), instant.get() + " is out of range, a date from the year 2000 to "
                    + "2199 is expected");
        }
        return instant;
    }

    /** A member that is an object. */
    Optional<Item> item(String name) throws ItemException {
        Optional<Json> value = member(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Json.Obj object) {
            return Optional.of(new Item(file, at(name), object));
        }
        throw wrong(name, value.get(), "an object");
    }

    /** The objects of a member that is a list; none if it is missing. */
    List<Item> items(String name) throws ItemException {
        List<Item> items = new ArrayList<>();
        for (Json each : list(name)) {
            String place = name + "[" + items.size() + "]";
            if (!(each instanceof Json.Obj object)) {
                throw wrong(place, each, "an object");
            }
            items.add(new Item(file, at(place), object));
        }
        return items;
    }

    /** The texts of a member that is a list; none if it is missing. */
    List<String> texts(String name) throws ItemException {
        List<String> texts = new ArrayList<>();
        for (Json each : list(name)) {
            if (!(each instanceof Json.Text text)) {
                throw wrong(name + "[" + texts.size() + "]", each, "a text");
            }
            texts.add(text.value());
        }
        return texts;
    }

    private List<Json> list(String name) throws ItemException {
        Optional<Json> value = member(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Json.Arr array) {
            return array.items();
        }
        throw wrong(name, value.get(), "a list");
    }

    /**
     * What a member's text stands for.
     *
     * @param make makes it; its {@link IllegalArgumentException} says what is wrong
     */
    <T> T made(String name, String text, Function<String, T> make) throws ItemException {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw problem(name, member(name).map(Json::where).orElse(where()), String.valueOf(wrong.getMessage()));
        }
    }

    /** A problem with a member. */
    ItemException problem(String name, String sentence) {
        return problem(name, member(name).map(Json::where).orElse(where()), sentence);
    }

    private ItemException problem(String name, Location at, String sentence) {
        return new ItemException(new ImportProblem(file, at, at(name), sentence), Harm.ENTRY);
    }

    /** The name of the cluster that an entry is in: its own, else the one in its ARN. */
    String cluster(EcsArn arn) throws ItemException {
        Optional<String> clusterArn = text("clusterArn");
        return clusterArn.isPresent() ? made("clusterArn", clusterArn.get(), EcsArn::parse).name()
                : arn.cluster(DEFAULT_CLUSTER);
    }

    /** The platform version that an entry names; empty where it says {@code LATEST} or nothing. */
    Optional<PlatformVersion> platformVersion() throws ItemException {
        Optional<String> text = text("platformVersion");
        if (text.isEmpty() || text.get().isEmpty() || text.get().equals(PlatformVersionChoice.LATEST_WORD)) {
            return Optional.empty();
        }
        return Optional.of(made("platformVersion", text.get(), PlatformVersion::new));
    }

    private ItemException wrong(String name, Json value, String expected) {
        return problem(name, value.where(), shown(value) + ", " + expected + " is expected");
    }

    private static String shown(Json value) {
        return switch (value) {
            case Json.Text text -> "'" + OneLine.cut(text.value(), SHOWN) + "'";
            case Json.Num number -> OneLine.cut(number.literal(), SHOWN);
            case Json.Flag flag -> String.valueOf(flag.value());
            case Json.Null _ -> "null";
            case Json.Obj _ -> "an object";
            case Json.Arr _ -> "a list";
        };
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Optional<Json> member(String name) {
        return json.get(name).filter(value -> !(value instanceof Json.Null));
    }
}
