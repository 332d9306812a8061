package org.revisionscope.model.explain;

/** A document that a fact or a rule is read from. */
public enum Source {
    /** The first of the two that the simulator was written after. */
    S1("AWS’s guide to Fargate platform versions, 2020"),
    /** The second. */
    S2("AWS Containers blog: task retirement notifications, 2023"),
    /** How AWS retires tasks, as it is told today. */
    TM("Amazon ECS guide: Fargate task maintenance"),
    /** Which platform versions end, and when. */
    PVR("Amazon ECS guide: retired Fargate platform versions"),
    /** How ECS deploys, and what its tasks go through. */
    GUIDE("Amazon ECS developer guide"),
    /** What calls take and answer. */
    API("Amazon ECS API reference");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** What it is called, in a few words. */
    public String title() {
        return title;
    }
}
