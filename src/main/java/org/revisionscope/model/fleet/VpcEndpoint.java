package org.revisionscope.model.fleet;

import java.util.List;
import java.util.stream.Stream;

/** A VPC endpoint through which a task reaches a service of AWS without the internet. */
public enum VpcEndpoint {
    /** The registry of container images: pulls. */
    ECR_DKR("ecr.dkr"),
    /** The registry of container images: calls. */
    ECR_API("ecr.api"),
    /** The gateway endpoint from which the layers of images come. */
    S3("s3"),
    /** Secrets of Secrets Manager. */
    SECRETS_MANAGER("secretsmanager"),
    /** Parameters of Systems Manager Parameter Store. */
    SSM("ssm");

    private final String word;

    VpcEndpoint(String word) {
        this.word = word;
    }

    /** What AWS calls it behind {@code com.amazonaws.} and the Region, for example {@code ecr.dkr}. */
    public String word() {
        return word;
    }

    /** The full name of the service that it leads to, for example {@code com.amazonaws.eu-west-1.s3}. */
    public String serviceName(Region region) {
        return "com.amazonaws." + region.id() + "." + word;
    }

    /** Every word, in order. */
    public static List<String> words() {
        return Stream.of(values()).map(VpcEndpoint::word).toList();
    }

    /** @throws IllegalArgumentException if none is called so */
    public static VpcEndpoint of(String word) {
        return Stream.of(values()).filter(endpoint -> endpoint.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not an endpoint"));
    }
}
