package org.revisionscope.controller.verbs;

/** The fields of cards, as far as something can be wrong with what they hold. */
public enum CardField {
    /** Why a revision is marked. */
    REASON,
    /** How many tasks a service should run. */
    DESIRED_COUNT,
    /** The floor of a service. */
    MINIMUM_HEALTHY_PERCENT,
    /** The ceiling of a service. */
    MAXIMUM_PERCENT,
    /** From when launches of a service fail. */
    FAILS_FROM,
    /** Until when launches of a service fail. */
    FAILS_TO,
    /** The readable name of a task. */
    NAME,
    /** The cluster that a task runs in. */
    CLUSTER,
    /** How long a task runs. */
    LENGTH,
    /** Which task is stopped, or which service is updated. */
    TARGET
}
