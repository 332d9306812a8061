package org.revisionscope.model.explain;

import java.util.List;

/** What the two sources say, in one sentence each; rules and explanations cite them by their ids. */
public enum Fact {
    /** What a platform version is. */
    F1("A platform version names a runtime environment: a kernel and a container runtime.", Source.S1, Source.S2),
    /** What LATEST meant in 2020. */
    F2("LATEST is a pointer: in 2020 it meant 1.3.0, although 1.4.0 existed and could be asked for by number.",
            Source.S1),
    /** Which platform versions there are. */
    F3("Platform versions 1.0.0 to 1.4.0, each with its own feature notes.", Source.S1),
    /** How a service moves to another one. */
    F4("To move a running service to another platform version, update it, name the version, force a new deployment.",
            Source.S1),
    /** What scaling keeps. */
    F5("Scaling a service gives new tasks the platform version of its current deployment.", Source.S1),
    /** What the China Regions allow. */
    F6("In the two China Regions only 1.4.0 and 1.3.0 work; older ones are shown, but choosing one is an error.",
            Source.S1),
    /** That AWS patches. */
    F7("AWS patches platform versions; one may be told that tasks are scheduled for retirement.", Source.S1),
    /** That one version has features by launch date. */
    F8("Inside one platform version some features hold only for tasks launched on or after a date.", Source.S1),
    /** What a revision is. */
    F9("Inside a platform version there are revisions: internal, immutable builds.", Source.S2),
    /** Where new tasks land. */
    F10("A new task always goes on the latest revision of its platform version.", Source.S2),
    /** That tasks stay. */
    F11("A running task stays on its revision for its whole life; it is never migrated.", Source.S2),
    /** Where replacements land. */
    F12("A replacement lands on the revision that is latest at its own launch.", Source.S2),
    /** What retiring means. */
    F13("Retiring a revision means that Fargate stops every task on it.", Source.S2),
    /** Why revisions are retired. */
    F14("Reasons include security vulnerabilities and performance improvements.", Source.S2),
    /** How often. */
    F15("One to two revisions were retired a month; there is no fixed support period.", Source.S2),
    /** Whom it meets. */
    F16("Short-lived workloads meet far fewer retirements than tasks that run for weeks.", Source.S2),
    /** What the mark does. */
    F17("At the mark tasks are found in all Regions; one notice goes to each account and Region with affected tasks.",
            Source.S2),
    /** How one is told. */
    F18("Notices go by email to the primary contact and to the Health Dashboard, from where EventBridge has them.",
            Source.S2),
    /** What the wait is for. */
    F19("The wait period is the time from notice to stop: the chance to act on one’s own schedule.", Source.S2),
    /** Its values. */
    F20("fargateTaskRetirementWaitPeriod is 0, 7 or 14 days; 0 means notice and start at once.", Source.S2),
    /** Which one AWS advises. */
    F21("AWS advises the shorter wait, to pick up new revisions sooner.", Source.S2),
    /** The exception. */
    F22("A critical security update may override the wait: notice, then immediate retirement.", Source.S2),
    /** The floor holds. */
    F23("Service tasks are stopped respecting the service’s minimumHealthyPercent.", Source.S2),
    /** Standalone tasks are one's own. */
    F24("Standalone tasks have no scheduler: the customer must watch, and start replacements.", Source.S2),
    /** Start first. */
    F25("With several replicas and 100 % ECS starts a new task, waits until it runs, then retires an old one.",
            Source.S2),
    /** How the setting is read. */
    F26("list-account-settings reads the wait period, put-account-setting-default sets it.", Source.S2),
    /** How a rule matches. */
    F27("An EventBridge rule matches detail-type “AWS Health Event” and AWS_ECS_TASK_PATCHING_RETIREMENT.", Source.S2),
    /** What cannot be tried. */
    F28("Customers cannot simulate Health notices; the walkthrough sends look-alikes.", Source.S2),
    /** The two kinds of event. */
    F29("There are two kinds of event: for service tasks, and for standalone tasks.", Source.S2);

    private final String text;
    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Source> sources;

    Fact(String text, Source... sources) {
        this.text = text;
        this.sources = List.of(sources);
    }

    /** The fact in one sentence, in own words. */
    public String text() {
        return text;
    }

    /** Where it is read; at least one. */
    public List<Source> sources() {
        return sources;
    }
}
