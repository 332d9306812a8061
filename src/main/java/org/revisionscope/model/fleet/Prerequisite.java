package org.revisionscope.model.fleet;

/** Something that a task must find before it can start on platform version 1.4.0 (PV-8). */
public sealed interface Prerequisite {

    /**
     * An endpoint that the VPC must have.
     *
     * @param endpoint which one
     * @param neededFor what is reached by it
     */
    record Endpoint(VpcEndpoint endpoint, UsedService neededFor) implements Prerequisite {}

    /** A security group that lets the task's traffic through to the endpoints. */
    record SecurityGroup() implements Prerequisite {}
}
