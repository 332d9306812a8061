package org.revisionscope.model.fleet;

import java.util.List;
import java.util.stream.Stream;

/** A service of AWS that a task needs while it starts, and the endpoints by which it is reached (S1, "Migrating"). */
public enum UsedService {
    /** Container images hosted with Amazon ECR. */
    ECR("ecr", "images in Amazon ECR", VpcEndpoint.ECR_DKR, VpcEndpoint.ECR_API, VpcEndpoint.S3),
    /** Secrets that the task definition refers to. */
    SECRETS_MANAGER("secretsmanager", "secrets in Secrets Manager", VpcEndpoint.SECRETS_MANAGER),
    /** Parameters that the task definition refers to. */
    SSM("ssm", "parameters in Parameter Store", VpcEndpoint.SSM);

    private final String word;
    private final String what;
    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<VpcEndpoint> endpoints;

    UsedService(String word, String what, VpcEndpoint... endpoints) {
        this.word = word;
        this.what = what;
        this.endpoints = List.of(endpoints);
    }

    /** How a scenario file writes it, for example {@code secretsmanager}. */
    public String word() {
        return word;
    }

    /** What a task takes from it, in a few words. */
    public String what() {
        return what;
    }

    /** The endpoints that a VPC without another way out needs for it. */
    public List<VpcEndpoint> endpoints() {
        return endpoints;
    }

    /** Every word, in order. */
    public static List<String> words() {
        return Stream.of(values()).map(UsedService::word).toList();
    }

    /** @throws IllegalArgumentException if none is called so */
    public static UsedService of(String word) {
        return Stream.of(values()).filter(service -> service.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a service that tasks use"));
    }
}
