package org.revisionscope.model.fleet;

import java.util.Comparator;

/**
 * One account in one Region: what a wait period, a notice and a fleet belong to.
 *
 * @param account whose fleet it is
 * @param region where the fleet runs
 */
public record Place(AccountId account, Region region) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::account)
            .thenComparing(Place::region);

    /** Makes a place from its two codes. */
    public static Place of(String account, String region) {
        return new Place(new AccountId(account), new Region(region));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return account + "/" + region;
    }
}
