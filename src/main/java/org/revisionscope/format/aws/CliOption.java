package org.revisionscope.format.aws;

/** The options of the AWS CLI that a runbook uses. */
enum CliOption {
    PROFILE("--profile"), REGION("--region"), NAME("--name"), VALUE("--value"), CLUSTER("--cluster"),
    SERVICE_NAME("--service-name"), SERVICE("--service"), TASK_DEFINITION("--task-definition"),
    DESIRED_COUNT("--desired-count"), DEPLOYMENT_CONFIGURATION("--deployment-configuration"),
    PLATFORM_VERSION("--platform-version"), LAUNCH_TYPE("--launch-type"),
    NETWORK_CONFIGURATION("--network-configuration"), OUTPUT("--output"), NO_CLI_PAGER("--no-cli-pager"),
    FORCE_NEW_DEPLOYMENT("--force-new-deployment"), FORCE("--force"), TASK("--task"), REASON("--reason"),
    TAGS("--tags"), TAG_SPECIFICATIONS("--tag-specifications"), VPC_ID("--vpc-id"),
    VPC_ENDPOINT_TYPE("--vpc-endpoint-type"),
    EFFECTIVE_SETTINGS("--effective-settings");

    private final String word;

    CliOption(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether it stands alone, without a value. */
    boolean isFlag() {
        return this == FORCE || this == FORCE_NEW_DEPLOYMENT || this == EFFECTIVE_SETTINGS || this == NO_CLI_PAGER;
    }
}
