package org.revisionscope.format.aws;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The commands of the AWS CLI that a runbook uses: those of ECS, and one of EC2. */
enum CliVerb {
    PUT_ACCOUNT_SETTING_DEFAULT("put-account-setting-default", CliOption.NAME, CliOption.VALUE),
    PUT_ACCOUNT_SETTING("put-account-setting", CliOption.NAME, CliOption.VALUE),
    LIST_ACCOUNT_SETTINGS("list-account-settings", CliOption.NAME, CliOption.EFFECTIVE_SETTINGS),
    CREATE_SERVICE("create-service", CliOption.CLUSTER, CliOption.SERVICE_NAME, CliOption.TASK_DEFINITION,
            CliOption.LAUNCH_TYPE, CliOption.NETWORK_CONFIGURATION, CliOption.DESIRED_COUNT,
            CliOption.DEPLOYMENT_CONFIGURATION, CliOption.PLATFORM_VERSION, CliOption.TAGS),
    UPDATE_SERVICE("update-service", CliOption.CLUSTER, CliOption.SERVICE, CliOption.DESIRED_COUNT,
            CliOption.DEPLOYMENT_CONFIGURATION, CliOption.PLATFORM_VERSION, CliOption.FORCE_NEW_DEPLOYMENT),
    DELETE_SERVICE("delete-service", CliOption.CLUSTER, CliOption.SERVICE, CliOption.FORCE),
    RUN_TASK("run-task", CliOption.CLUSTER, CliOption.TASK_DEFINITION, CliOption.LAUNCH_TYPE,
            CliOption.NETWORK_CONFIGURATION, CliOption.PLATFORM_VERSION, CliOption.TAGS),
    STOP_TASK("stop-task", CliOption.CLUSTER, CliOption.TASK, CliOption.REASON),
    CREATE_VPC_ENDPOINT("ec2", "create-vpc-endpoint", CliOption.VPC_ID, CliOption.VPC_ENDPOINT_TYPE,
            CliOption.SERVICE_NAME, CliOption.TAG_SPECIFICATIONS);

    private final String group;
    private final String word;
    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it; the type alone does not say so
    private final Set<CliOption> options;

    CliVerb(String word, CliOption... own) {
        this("ecs", word, own);
    }

    CliVerb(String group, String word, CliOption... own) {
        this.group = group;
        this.word = word;
        Set<CliOption> all = EnumSet.of(CliOption.PROFILE, CliOption.REGION, CliOption.OUTPUT, CliOption.NO_CLI_PAGER);
        all.addAll(List.of(own));
        options = Collections.unmodifiableSet(all);
    }

    /** The command with these words behind {@code aws}. */
    static Optional<CliVerb> of(String group, String word) {
        return Arrays.stream(values()).filter(verb -> verb.group.equals(group) && verb.word.equals(word)).findFirst();
    }

    /** Whether commands of a service of AWS can be replayed. */
    static boolean isKnown(String group) {
        return Arrays.stream(values()).anyMatch(verb -> verb.group.equals(group));
    }

    /** The service of AWS that it is sent to: what stands behind {@code aws}. */
    String group() {
        return group;
    }

    String word() {
        return word;
    }

    /** What it can be given. */
    Set<CliOption> options() {
        return options;
    }
}
