package org.revisionscope.model.fleet;

import java.util.List;
import java.util.stream.Stream;

/**
 * How tasks reach AWS while they start, where that is through the endpoints of their VPC.
 *
 * @param endpoints the endpoints that the VPC has
 * @param uses what the task definition refers to
 * @param traffic whether the security group of the task's network interface lets it reach the endpoints
 */
public record TaskNetwork(List<VpcEndpoint> endpoints, List<UsedService> uses, Traffic traffic) {

    /** What a security group does with the traffic to endpoints. */
    public enum Traffic {
        /** It lets it through. */
        ALLOWED,
        /** It does not. */
        BLOCKED
    }

    /** Sorts both lists and takes each item once. */
    public TaskNetwork {
        endpoints = endpoints.stream().distinct().sorted().toList();
        uses = uses.stream().distinct().sorted().toList();
    }

    /** The same with one endpoint more. */
    public TaskNetwork with(VpcEndpoint endpoint) {
        return new TaskNetwork(Stream.concat(endpoints.stream(), Stream.of(endpoint)).toList(), uses, traffic);
    }
}
