package org.revisionscope.format.inbox;

/** What AWS puts out that can be imported. */
public enum Output {
    /** Services. */
    SERVICES("describe-services"),
    /** Tasks. */
    TASKS("describe-tasks"),
    /** Account settings. */
    SETTINGS("list-account-settings"),
    /** Health events as the API lists them. */
    EVENTS("describe-events"),
    /** Resources that Health events affect. */
    ENTITIES("describe-affected-entities"),
    /** Health events as EventBridge delivers them. */
    HEALTH_EVENTS("Health event");

    private final String code;

    Output(String code) {
        this.code = code;
    }

    /** The verb of the AWS CLI that puts it out, or what it is called. */
    public String code() {
        return code;
    }
}
