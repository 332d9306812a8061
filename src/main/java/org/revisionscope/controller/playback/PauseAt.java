package org.revisionscope.controller.playback;

/** What playback can be asked to pause at. */
public enum PauseAt {
    /** Nothing; no wish that can be switched on. */
    NOTHING,
    /** A mark and its notices. */
    NOTICE,
    /** The start of a retirement. */
    START,
    /** The loss of a standalone task. */
    LOST,
    /** A service under its floor. */
    BREACH,
    /** A service that starts tasks again after launches that failed. */
    LAUNCHES_AGAIN
}
