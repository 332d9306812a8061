package org.revisionscope.format.imports;

import org.revisionscope.format.imports.Assumption.Topic;

/** What can be assumed of several services or tasks alike, whose names follow. */
enum Remark {
    ONLY_TASKS_TOLD(Topic.SERVICES, "Only tasks are told of these services: they want as many as there are, at 100 and "
            + "200 per cent"),
    NO_TASKS_TOLD(Topic.SERVICES, "No tasks are told of these services: all of them started with its deployment"),
    SOME_TASKS_TOLD(Topic.SERVICES, "Not all tasks are told of these services: the others started with its deployment"),
    NOTICE_SERVICE(Topic.SERVICES,
            "Only a notice names these services, and it tells no counts: two tasks each, started "
                    + "at least two weeks before it"),
    OTHER_CONTROLLER(Topic.SERVICES, "CodeDeploy or another controller deploys these services: here ECS's rolling "
            + "update replaces their tasks"),
    OTHER_VERSION(Topic.SERVICES, "Some tasks of these services are on another platform version than its deployment: "
            + "here they are on the deployment's"),
    BALANCED(Topic.SERVICES, "How long load balancers drain is not told: 300 seconds for these services"),
    NOTHING_AFFECTED(Topic.NOTICES,
            "These retirements name nothing that they affect, which describe-affected-entities tells"),
    UNKNOWN_VERSION(Topic.TASKS, "These ask for a platform version that the program does not know: 1.4.0 is taken"),
    ENDED_VERSION(Topic.TASKS, "These ask for a platform version that is deprecated, so no replacement of theirs could"
            + " start: the run ends sixty days after the last thing that is told"),
    VERSION_NOT_TOLD(Topic.TASKS, "The platform version of these is not told: 1.4.0 is taken"),
    NOTICE_TASK(Topic.TASKS, "Only a notice names these standalone tasks: they started at least two weeks before it"),
    LAUNCH_NOT_TOLD(Topic.TASKS, "When these were launched is not told: when the clock opens"),
    LAUNCH_MOVED(Topic.TASKS,
            "These are older than their platform version or than twenty years: they start as early as "
                    + "they can"),
    ENDLESS(Topic.TASKS, "How long standalone tasks will run is not told: until something stops them"),
    SCHEDULED(Topic.TASKS, "A schedule started these, which is not in the output: they run once"),
    WAIT_NOT_TOLD(Topic.SETTINGS, "The wait period of these is not told: 7 days, which is AWS's default"),
    WAIT_OF_NOTICE(Topic.SETTINGS, "The wait period of these is taken from the time between a notice and its start"),
    WAIT_EVERYWHERE(Topic.SETTINGS, "list-account-settings names no Region, nor does the name of its file: the wait "
            + "period holds in all Regions of these"),
    WAIT_CONFLICT(Topic.SETTINGS, "Several wait periods are told of these: the last one is taken"),
    GONE(Topic.LEFT_OUT, "Left out, because they have stopped, are stopping or are being deleted"),
    WINDOWS(Topic.LEFT_OUT, "Left out, because they run Windows, whose platform versions are others"),
    ELSEWHERE(Topic.LEFT_OUT, "Left out, because they run on instances, not on Fargate"),
    BAD_RESOURCE(Topic.LEFT_OUT, "Left out, because nothing in ECS is named like this"),
    ACCOUNT_NOT_TOLD(Topic.IDS, "The account of these is not told: 111122223333 is taken");

    private final Topic topic;
    private final String words;

    Remark(Topic topic, String words) {
        this.topic = topic;
        this.words = words;
    }

    /** The remark about these. */
    Assumption about(Examples subjects) {
        return new Assumption(topic, words + ": " + subjects + ".");
    }
}
