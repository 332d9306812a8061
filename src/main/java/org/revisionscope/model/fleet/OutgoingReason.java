package org.revisionscope.model.fleet;

/** Why a service task must go. */
public enum OutgoingReason {
    /** Its revision is being retired (RET-7). */
    RETIREMENT("retirement"),
    /** A newer deployment replaces it (SVC-7). */
    DEPLOYMENT("deployment"),
    /** The service wants fewer tasks (SVC-5). */
    SCALE_IN("scaleIn");

    private final String code;

    OutgoingReason(String code) {
        this.code = code;
    }

    /** The word that the event log uses. */
    public String code() {
        return code;
    }
}
