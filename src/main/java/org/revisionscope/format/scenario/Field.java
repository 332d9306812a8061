package org.revisionscope.format.scenario;

/**
 * A field of a scenario file. The reader and the JSON Schema are both made from these.
 *
 * @param name as it is written
 * @param form what it may hold
 * @param required whether it must be there
 * @param about what it means, in a sentence for the schema
 * @param <T> what its value becomes
 */
record Field<T>(String name, Form<T> form, boolean required, String about) {

    static <T> Field<T> required(String name, Form<T> form, String about) {
        return new Field<>(name, form, true, about);
    }

    static <T> Field<T> optional(String name, Form<T> form, String about) {
        return new Field<>(name, form, false, about);
    }
}
