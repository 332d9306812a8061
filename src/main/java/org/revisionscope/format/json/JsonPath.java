package org.revisionscope.format.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** How a field is named to a person: {@code accounts[0].regions[1].waitPeriodDays}. */
public final class JsonPath {

    private JsonPath() {}

    /** The field at which a parser stands. */
    public static String of(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        String outer = parent == null ? "" : of(parent);
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        if (context.inObject() && context.getCurrentName() != null) {
            return outer.isEmpty() ? context.getCurrentName() : outer + "." + context.getCurrentName();
        }
        return outer;
    }
}
