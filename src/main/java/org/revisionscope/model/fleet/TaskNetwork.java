package org.revisionscope.model.fleet;

import java.util.List;

/**
 * How the tasks of a service reach AWS while they start, where that is through the endpoints of their VPC.
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
}
