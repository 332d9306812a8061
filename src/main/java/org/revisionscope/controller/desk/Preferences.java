package org.revisionscope.controller.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the window remembers from run to run, by key. Values that cannot be read count as not there, because an older or newer
 * version may have written them.
 */
public final class Preferences {
    private final PreferenceStore store;
    private final Map<String, String> values;

    /** Reads what the store kept. */
    public Preferences(PreferenceStore store) {
        this.store = store;
        this.values = new TreeMap<>(store.load());
    }

    /** The text of a key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The number of a key. */
    public Optional<Double> number(String key) {
        return text(key).flatMap(Preferences::parse);
    }

    /** The numbers of a key, as {@link #setNumbers} keeps them; empty unless there are exactly so many. */
    public List<Double> numbers(String key, int count) {
        List<Double> numbers = new ArrayList<>();
        for (String part : text(key).orElse("").split(" ", -1)) {
            parse(part).ifPresent(numbers::add);
        }
        return numbers.size() == count ? List.copyOf(numbers) : List.of();
    }

    /** The constant of an enum that a key names. */
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return text(key).flatMap(name -> List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst());
    }

    /** The texts of a key, as {@link #setList} keeps them. */
    public List<String> list(String key) {
        return text(key).map(text -> List.of(text.split("\n"))).orElse(List.of());
    }

    /** Keeps a text. */
    public void set(String key, String value) {
        values.put(key, value);
    }

    /** Keeps numbers. */
    public void setNumbers(String key, double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(number);
        }
        set(key, text.toString());
    }

    /** Keeps texts that have no line breaks. */
    public void setList(String key, List<String> texts) {
        if (texts.isEmpty()) {
            values.remove(key);
        } else {
            set(key, String.join("\n", texts));
        }
    }

    /** Gives everything to the store. */
    public void save() {
        store.save(values);
    }

    private static Optional<Double> parse(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }
}
