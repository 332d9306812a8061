package org.revisionscope.model.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tasks need from platform version 1.4.0 on, where all their traffic goes through their VPC (PV-8).
 *
 * @param lines the prerequisites in order; none for tasks that use nothing of AWS while they start
 */
public record MigrationCheck(List<Line> lines) {

    /** The platform version that brought the prerequisites. */
    public static final PlatformVersion FROM = new PlatformVersion("1.4.0");

    /** Takes a copy of the list. */
    public MigrationCheck {
        lines = List.copyOf(lines);
    }

    /** Whether a prerequisite is there. */
    public enum Finding {
        /** It is. */
        MET,
        /** It is not: tasks cannot start. */
        MISSING
    }

    /**
     * A prerequisite.
     *
     * @param prerequisite which one
     * @param finding whether it is there
     */
    public record Line(Prerequisite prerequisite, Finding finding) {}

    /** Checks how a network stands. */
    public static MigrationCheck of(TaskNetwork network) {
        List<Line> lines = new ArrayList<>();
        for (UsedService used : network.uses()) {
            for (VpcEndpoint endpoint : used.endpoints()) {
                lines.add(new Line(new Prerequisite.Endpoint(endpoint, used),
                        network.endpoints().contains(endpoint) ? Finding.MET : Finding.MISSING));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(new Line(new Prerequisite.SecurityGroup(), switch (network.traffic()) {
                case ALLOWED -> Finding.MET;
                case BLOCKED -> Finding.MISSING;
            }));
        }
        return new MigrationCheck(lines);
    }

    /** Whether tasks with this network could not start where they need it. */
    public static boolean isMissedBy(Optional<TaskNetwork> network) {
        return network.map(MigrationCheck::of).filter(check -> !check.missing().isEmpty()).isPresent();
    }

    /** Whether tasks on a platform version need them. */
    public static boolean concerns(PlatformVersion version) {
        return version.compareTo(FROM) >= 0;
    }

    /** Those that are not there, in order. */
    public List<Prerequisite> missing() {
        return lines.stream().filter(line -> line.finding() == Finding.MISSING).map(Line::prerequisite).toList();
    }

    /** The endpoints that are not there, in order. */
    public List<VpcEndpoint> missingEndpoints() {
        return missing().stream().flatMap(each -> each instanceof Prerequisite.Endpoint(var endpoint, var _)
                ? Stream.of(endpoint)
                : Stream.empty()).toList();
    }

    /**
     * The {@code stoppedReason} of a task that cannot start for it; empty if nothing is missing. The name of the error is
     * that of ECS; what follows are the simulator's own words, and they say so.
     */
    public Optional<String> stoppedReason() {
        String endpoints = missingEndpoints().stream().map(VpcEndpoint::word).collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>();
        if (!endpoints.isEmpty()) {
            parts.add("no VPC endpoint " + endpoints);
        }
        if (missing().contains(new Prerequisite.SecurityGroup())) {
            parts.add("security group blocks the VPC endpoints");
        }
        return parts.isEmpty() ? Optional.empty()
                : Optional.of("ResourceInitializationError: " + String.join("; ", parts) + " (simulated)");
    }
}
