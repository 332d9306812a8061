package org.revisionscope.model.fleet;

/** Where a notice stands in AWS Health (NOTE-3). */
public enum NoticeStatus {
    /** Sent; retirement has not started. */
    UPCOMING("upcoming"),
    /** Retirement has started. */
    OPEN("open"),
    /** No task of the revision is left in the place. */
    CLOSED("closed");

    private final String code;

    NoticeStatus(String code) {
        this.code = code;
    }

    /** The word that AWS Health uses. */
    public String code() {
        return code;
    }
}
