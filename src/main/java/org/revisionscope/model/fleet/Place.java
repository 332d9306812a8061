package org.revisionscope.model.fleet;

import java.util.Collection;
import java.util.Comparator;

/**
 * One account in one Region: what a wait period, a notice and a fleet belong to.
 *
 * @param account whose fleet it is
 * @param region where the fleet runs
 */
public record Place(AccountId account, Region region) implements Comparable<Place> {

    /** So many digits of an account's number are enough to know it by. */
    private static final int ENDING = 4;

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::account)
            .thenComparing(Place::region);

    /** Makes a place from its two codes. */
    public static Place of(String account, String region) {
        return new Place(new AccountId(account), new Region(region));
    }

    /** Whether places belong to more than one account. */
    public static boolean areOfSeveralAccounts(Collection<Place> places) {
        return places.stream().map(Place::account).distinct().count() > 1;
    }

    /** A short name that tells accounts apart: the end of the account's number, and the Region. */
    public String brief() {
        return "\u2026" + account.value().substring(account.value().length() - ENDING) + " " + region;
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
