package org.revisionscope.model.fleet;

/**
 * A retirement notice: the n-th of its place.
 *
 * @param place the account and Region that it was sent to
 * @param number 1 for the first notice of the place
 */
public record NoticeId(Place place, int number) {

    /** The short form that people see, {@code N-1}; it is unique within the place only. */
    public String label() {
        return "N-" + number;
    }

    @Override
    public String toString() {
        return label();
    }
}
