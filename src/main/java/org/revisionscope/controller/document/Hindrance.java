package org.revisionscope.controller.document;

import java.util.Optional;

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

    /** What went wrong; empty where nothing did. */
    default Optional<Failure> wentWrong() {
        return switch (this) {
            case NoMemory _ -> Optional.empty();
            case Broken(Failure failure) -> Optional.of(failure);
            case GivenUp(Failure failure) -> Optional.of(failure);
        };
    }

    /** Whether nothing more of the story itself will be known, until something else is told. */
    default boolean isEndOfStory() {
        return switch (this) {
            case NoMemory _,Broken _ -> false;
            case GivenUp _ -> true;
        };
    }

    /** Where the bundle has what is said of it: {@code memory.forecast}, {@code broken.forecast}, {@code givenUp.MEMORY.forecast}. */
    default String key(String of) {
        return switch (this) {
            case NoMemory _ -> "memory." + of;
            case Broken _ -> "broken." + of;
            case GivenUp(Failure failure) -> "givenUp." + failure.cause() + "." + of;
        };
    }
}
