package org.revisionscope.controller.document;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What went wrong inside, told once for each order, and what cannot be known for that. Only the FX thread uses it. */
final class Setback {

    private static final long NO_ANSWER = -1;

    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Hindrance>> hindrance =
            new ReadOnlyObjectWrapper<>(this, "hindrance", Optional.empty());
    private long toldOf = NO_ANSWER;

    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Hindrance>> hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }

    /** The user has read what went wrong. */
    void dismiss() {
        failure.set(Optional.empty());
    }

    /**
     * Tells of a failure that was not told yet.
     *
     * @param kept keeps what was there, and answers what the failure says of that
     * @return whether there was one
     */
    boolean tells(Snapshot snapshot, Supplier<UnaryOperator<Failure>> kept) {
        if (snapshot.failure().isEmpty() || snapshot.answered() == toldOf) {
            return false;
        }
        toldOf = snapshot.answered();
        read(snapshot);
        failure.set(snapshot.failure().map(kept.get()));
        return true;
    }

    /** Keeps what is not known now. */
    void read(Snapshot snapshot) {
        hindrance.set(snapshot.hindrance());
    }

    /** The story is wanted further than it is known: answers whether it was given up, and then says once more why. */
    boolean stops() {
        Optional<Failure> why = hindrance.get().filter(Hindrance::isEndOfStory).flatMap(Hindrance::wentWrong);
        if (why.isPresent()) {
            failure.set(why);
        }
        return why.isPresent();
    }
}
