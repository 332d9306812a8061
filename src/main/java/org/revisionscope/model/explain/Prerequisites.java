package org.revisionscope.model.explain;

import java.util.List;

import org.revisionscope.model.fleet.Prerequisite;
import org.revisionscope.model.fleet.VpcEndpoint;

/** What tasks need from platform version 1.4.0 on, in words. */
public final class Prerequisites {

    private Prerequisites() {}

    /** What it is called: {@code VPC endpoint ecr.dkr}. */
    public static String name(Prerequisite prerequisite) {
        return switch (prerequisite) {
            case Prerequisite.Endpoint(VpcEndpoint endpoint, var _) -> name(endpoint);
            case Prerequisite.SecurityGroup() -> "security group that allows it";
        };
    }

    /** What an endpoint is called: {@code VPC endpoint ecr.dkr}. */
    static String name(VpcEndpoint endpoint) {
        return endpoint == VpcEndpoint.S3 ? "S3 gateway endpoint" : "VPC endpoint " + endpoint.word();
    }

    /** What it is needed for: {@code images in Amazon ECR}. */
    public static String neededFor(Prerequisite prerequisite) {
        return switch (prerequisite) {
            case Prerequisite.Endpoint(var _, var used) -> used.what();
            case Prerequisite.SecurityGroup() -> "traffic to the endpoints";
        };
    }

    /** Several as a person says them: {@code VPC endpoint ssm and S3 gateway endpoint}. */
    public static String list(List<Prerequisite> prerequisites) {
        return Words.list(prerequisites.stream().map(Prerequisites::name).toList());
    }
}
