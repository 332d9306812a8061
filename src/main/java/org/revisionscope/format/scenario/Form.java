package org.revisionscope.format.scenario;

import org.revisionscope.format.json.Json;

/**
 * What a field may hold: how it is read, and how the JSON Schema describes it. Both come from the same object, so they
 * cannot drift apart.
 *
 * @param <T> what a value becomes
 */
interface Form<T> {

    /**
     * Reads a value.
     *
     * @throws ScenarioException if it is not of this form
     */
    T read(Json value, Spot spot) throws ScenarioException;

    /** The schema of this form; objects are put into {@code definitions} and named. */
    Json.Obj schema(Definitions definitions);
}
