package org.revisionscope.controller.verbs;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a filled-in card comes to.
 *
 * @param <T> what it decides
 */
public sealed interface Filled<T> {

    /**
     * Everything fits.
     *
     * @param value what the card decides
     */
    record Ready<T>(T value) implements Filled<T> {}

    /**
     * Something does not fit; the fields keep their input.
     *
     * @param sentences what is wrong with which field, in the order of the fields
     */
    record Wrong<T>(Map<CardField, String> sentences) implements Filled<T> {

        /** Takes a copy of the map. */
        public Wrong {
            sentences = new EnumMap<>(sentences);
        }
    }
}
