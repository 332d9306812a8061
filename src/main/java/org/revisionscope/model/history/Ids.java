package org.revisionscope.model.history;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;

/** Ids are hashes of (seed, owner, n-th of that owner), so one launch more renames nothing else (T-4). */
public final class Ids {

    private static final long NINETEEN_DIGITS = 1_000_000_000_000_000_000L;

    private Ids() {}

    /** The 32 hexadecimal digits of the n-th task of an owner. */
    public static String taskHex(long seed, Owner owner, int ordinal) {
        return TaskIds.of(seed, owner).hex(ordinal);
    }

    /** The 16 hexadecimal digits of the target group of a service. */
    public static String targetGroup(long seed, ServiceKey service) {
        return String.format("%016x", Mixing.hash(seed, "target group " + service, 0));
    }

    /** The id of the n-th deployment of a service: {@code ecs-svc/} and 19 digits. */
    public static String deployment(long seed, ServiceKey service, int ordinal) {
        long hash = Mixing.hash(seed, "deployment " + service, ordinal);
        return "ecs-svc/" + (NINETEEN_DIGITS + Long.remainderUnsigned(hash, 8 * NINETEEN_DIGITS));
    }
}
