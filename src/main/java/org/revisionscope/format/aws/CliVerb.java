package org.revisionscope.format.aws;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code aws ecs} commands that a runbook uses. */
enum CliVerb {
    PUT_ACCOUNT_SETTING_DEFAULT("put-account-setting-default", CliOption.NAME, CliOption.VALUE),
    PUT_ACCOUNT_SETTING("put-account-setting", CliOption.NAME, CliOption.VALUE),
    LIST_ACCOUNT_SETTINGS("list-account-settings", CliOption.NAME, CliOption.EFFECTIVE_SETTINGS),
    CREATE_SERVICE("create-service", CliOption.CLUSTER, CliOption.SERVICE_NAME, CliOption.TASK_DEFINITION,
            CliOption.LAUNCH_TYPE, CliOption.DESIRED_COUNT, CliOption.DEPLOYMENT_CONFIGURATION,
            CliOption.PLATFORM_VERSION, CliOption.TAGS),
    UPDATE_SERVICE("update-service", CliOption.CLUSTER, CliOption.SERVICE, CliOption.DESIRED_COUNT,
            CliOption.DEPLOYMENT_CONFIGURATION, CliOption.PLATFORM_VERSION, CliOption.FORCE_NEW_DEPLOYMENT),
    DELETE_SERVICE("delete-service", CliOption.CLUSTER, CliOption.SERVICE, CliOption.FORCE),
    RUN_TASK("run-task", CliOption.CLUSTER, CliOption.TASK_DEFINITION, CliOption.LAUNCH_TYPE,
            CliOption.PLATFORM_VERSION, CliOption.TAGS),
    STOP_TASK("stop-task", CliOption.CLUSTER, CliOption.TASK, CliOption.REASON);

    private final String word;
    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it; the type alone does not say so
    private final Set<CliOption> options;

    CliVerb(String word, CliOption... own) {
        this.word = word;
        Set<CliOption> all = EnumSet.of(CliOption.PROFILE, CliOption.REGION);
        all.addAll(List.of(own));
        options = Collections.unmodifiableSet(all);
    }

    static Optional<CliVerb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /** What it can be given. */
    Set<CliOption> options() {
        return options;
    }
}
