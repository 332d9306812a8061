package org.revisionscope.controller.document;

/** Why it is not known what would follow. What happens is told all the same. */
public sealed interface Hindrance {

    /** There is too little memory for any future but the story's own. */
    record NoMemory() implements Hindrance {}

    /**
     * A future came to a state that it should never be in.
     *
     * @param failure what went wrong
     */
    record Broken(Failure failure) implements Hindrance {}

    /**
     * The story itself came to no end: nothing after what is known of it will be, until something else is told.
     *
     * @param failure why
     */
    record GivenUp(Failure failure) implements Hindrance {}

    /** Where the bundle has what is said of it: {@code memory.forecast}, {@code broken.forecast}, {@code givenUp.MEMORY.forecast}. */
    default String key(String of) {
        return switch (this) {
            case NoMemory _ -> "memory." + of;
            case Broken _ -> "broken." + of;
            case GivenUp(Failure failure) -> "givenUp." + failure.cause() + "." + of;
        };
    }
}
