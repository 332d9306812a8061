package org.revisionscope.model.event;

/** Who made something happen. */
public enum Actor {
    /** AWS, who releases, marks and retires. */
    AWS("aws"),
    /** The owner of the account. */
    CUSTOMER("customer"),
    /** The service scheduler. */
    ECS("ecs"),
    /** Time itself: a step was due. */
    CLOCK("clock");

    private final String code;

    Actor(String code) {
        this.code = code;
    }

    /** The word that the event log uses. */
    public String code() {
        return code;
    }
}
