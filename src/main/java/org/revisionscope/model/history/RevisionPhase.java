package org.revisionscope.model.history;

/** Where a revision stands in its life (REV-3), with the retirement of a marked one told apart. */
public enum RevisionPhase {
    /** It takes all new tasks of its platform version. */
    NEWEST,
    /** A newer one does. */
    SUPERSEDED,
    /** It is to be retired; no place has started. */
    MARKED,
    /** Retirement has started in at least one place. */
    RETIRING,
    /** Nothing is left of it. */
    RETIRED
}
