package org.revisionscope.view.notices;

/** The forms in which one notice is read. */
public enum NoticeForm {
    /** What the primary contact is sent (NOTE-1). */
    EMAIL("email"),
    /** What the place's Health dashboard shows (NOTE-1). */
    HEALTH("health"),
    /** What EventBridge is handed (NOTE-2). */
    EVENTBRIDGE("eventbridge"),
    /** What a chat would be told (NOTE-4). */
    CHAT("chat"),
    /** Which patterns match what EventBridge is handed (NOTE-4). */
    RULES("rules");

    private final String key;

    NoticeForm(String key) {
        this.key = key;
    }

    /** Whether it needs more room than there is below a list of notices. */
    public boolean isLong() {
        return this == EVENTBRIDGE || this == RULES;
    }

    /** Where the bundle has its words. */
    public String key() {
        return "notices.form." + key;
    }
}
