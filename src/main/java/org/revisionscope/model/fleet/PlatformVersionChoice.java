package org.revisionscope.model.fleet;

/** The platform version that a customer asks for: a number, or wherever {@code LATEST} points (PV-1, PV-2). */
public sealed interface PlatformVersionChoice {

    /** The word for the movable pointer. */
    String LATEST_WORD = "LATEST";

    /** Whatever {@code LATEST} points at when a task is run or a deployment is created. */
    record Latest() implements PlatformVersionChoice {
        @Override
        public String toString() {
            return LATEST_WORD;
        }
    }

    /**
     * This number and no other.
     *
     * @param version the platform version
     */
    record Exactly(PlatformVersion version) implements PlatformVersionChoice {
        @Override
        public String toString() {
            return version.number();
        }
    }

    /**
     * Reads {@code LATEST} or a number.
     *
     * @throws IllegalArgumentException for anything else
     */
    static PlatformVersionChoice parse(String text) {
        return text.equals(LATEST_WORD) ? new Latest() : new Exactly(new PlatformVersion(text));
    }
}
