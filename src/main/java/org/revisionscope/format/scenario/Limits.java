package org.revisionscope.format.scenario;

import org.revisionscope.model.fleet.ServiceSpec;

/** How large a scenario may be. Every limit is checked before the work that it bounds is begun. */
public final class Limits {

    /** Bytes of a file. */
    public static final long FILE_BYTES = 16L << 20;
    /** Accounts, copies included. */
    public static final int ACCOUNTS = 1_000;
    /** Places: accounts times their Regions. */
    public static final int PLACES = 2_000;
    /** Clusters of a place. */
    public static final int CLUSTERS = 1_000;
    /** Services, copies included. */
    public static final int SERVICES = 20_000;
    /** Tasks: the desired counts of listed services and the listed tasks, copies included. */
    public static final int TASKS = ServiceSpec.MAX_DESIRED_COUNT;
    /** Schedules, copies of their account included. */
    public static final int SCHEDULES = 1_000;
    /** Runs of all schedules up to the scenario's end. */
    public static final int SCHEDULED_RUNS = 1_000_000;
    /** Platform versions of a catalogue. */
    public static final int PLATFORM_VERSIONS = 100;
    /** Dated features of a platform version, and moves of {@code LATEST}. */
    public static final int CATALOGUE_FACTS = 1_000;
    /** Dated revisions. */
    public static final int REVISIONS = 10_000;
    /** Decisions. */
    public static final int DECISIONS = 20_000;
    /** Faults, those of services included. */
    public static final int FAULTS = 20_000;
    /** Rules of a place. */
    public static final int RULES = 100;
    /** Freezes of the calendar. */
    public static final int FREEZES = 1_000;
    /** Bookmarks. */
    public static final int BOOKMARKS = 1_000;
    /** Branches. */
    public static final int BRANCHES = 1_000;
    /** Decisions of all branches together, as a multiple of those of one. */
    static final int BRANCHES_WORTH = 100;
    /** Years from the earliest instant of a file to its end. */
    public static final int YEARS = 20;
    /** Characters of a title or a reason. */
    public static final int LINE = 300;
    /** Characters of the notes. */
    public static final int NOTES = 50_000;
    /** Running hashes: one a week and one a decision. */
    public static final int RUNNING_HASHES = DECISIONS + 53 * YEARS;

    private Limits() {}
}
