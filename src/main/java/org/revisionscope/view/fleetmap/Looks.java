package org.revisionscope.view.fleetmap;

import java.util.Arrays;
import java.util.OptionalLong;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.Seating;
import org.revisionscope.model.history.Standing;

/**
 * How the tasks of every revision look at an instant. A release or a mark changes this table and no cell, so it costs the
 * same for ten tasks and for a million.
 */
final class Looks {

    private static final int[] LATER = {Look.STARTING.ordinal(), Look.ARRIVING.ordinal(), Look.NEWEST.ordinal(),
        Look.GOING.ordinal(), Look.LOST.ordinal()};

    private final byte[] ofCode;

    private Looks(byte[] ofCode) {
        this.ofCode = ofCode;
    }

    /** How they look at a clock, in milliseconds since the epoch. */
    static Looks at(Chronicle chronicle, long clock) {
        RevisionLives revisions = chronicle.revisions();
        Standing[] standings = Standing.values();
        byte[] looks = new byte[Seating.code(revisions.count(), Standing.STARTING)];
        for (int revision = 0; revision < revisions.count(); revision++) {
            for (Standing standing : standings) {
                looks[Seating.code(revision, standing)] = (byte) look(revisions, revision, standing, clock).ordinal();
            }
        }
        return new Looks(looks);
    }

    /**
     * The ordinal of the look of a code of {@link Seating}; a negative code stands for nobody. What is released after the
     * clock of this table is newest.
     */
    int of(int code) {
        if (code < 0) {
            return 0;
        }
        return code < ofCode.length ? ofCode[code] : LATER[Seating.standing(code).ordinal()];
    }

    /** How many codes the table knows. */
    int size() {
        return ofCode.length;
    }

    /** Whether everything looks as in another table. */
    boolean sameAs(Looks other) {
        return Arrays.equals(ofCode, other.ofCode);
    }

    private static Look look(RevisionLives revisions, int revision, Standing standing, long clock) {
        return switch (standing) {
            case STARTING -> Look.STARTING;
            case ARRIVING -> Look.ARRIVING;
            case GOING -> Look.GOING;
            case LOST -> Look.LOST;
            case PLACED -> happened(revisions.marked(revision), clock) ? Look.AT_RISK
                    : happened(revisions.superseded(revision), clock) ? Look.SUPERSEDED : Look.NEWEST;
        };
    }

    private static boolean happened(OptionalLong when, long clock) {
        return when.isPresent() && when.getAsLong() <= clock;
    }
}
