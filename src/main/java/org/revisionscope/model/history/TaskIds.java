package org.revisionscope.model.history;

import java.util.HexFormat;

import org.revisionscope.model.fleet.Owner;

/**
 * The ids of an owner's tasks: 128 bits each, a hash of (seed, owner, n-th of that owner). What they have in common is
 * hashed once.
 *
 * @param upper the hash of seed and owner for the upper half
 * @param lower the hash of seed and owner that the lower half is mixed with
 */
record TaskIds(long upper, long lower) {

    static TaskIds of(long seed, Owner owner) {
        String key = owner.getClass().getSimpleName() + " " + owner;
        return new TaskIds(Mixing.hash(seed, key), Mixing.hash(~seed, key));
    }

    long upper(int ordinal) {
        return Mixing.hash(upper, ordinal);
    }

    long lower(int ordinal) {
        return Mixing.mix(upper(ordinal) ^ Mixing.hash(lower, ordinal));
    }

    /** The id as 32 hexadecimal digits. */
    String hex(int ordinal) {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(upper(ordinal)) + format.toHexDigits(lower(ordinal));
    }
}
