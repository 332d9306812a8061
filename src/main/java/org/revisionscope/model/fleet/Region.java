package org.revisionscope.model.fleet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An AWS Region in which Fargate runs.
 *
 * @param id the Region's code, for example {@code eu-west-1}
 */
public record Region(String id) implements Comparable<Region> {

    private static final List<String> KNOWN = List.of("af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1",
            "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2",
            "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1",
            "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1",
            "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1",
            "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1",
            "us-west-2");

    private static final Set<String> IN_CHINA = Set.of("1.3.0", "1.4.0");

    /** @throws IllegalArgumentException if no Region has this code */
    public Region {
        if (!KNOWN.contains(id)) {
            throw new IllegalArgumentException("'" + id + "' is not an AWS Region");
        }
    }

    /** Every Region code, in alphabetical order. */
    public static List<String> known() {
        return KNOWN;
    }

    /** Whether this is Beijing or Ningxia, where the choice of platform versions is limited (PV-5). */
    public boolean isChina() {
        return id.startsWith("cn-");
    }

    /**
     * Why a platform version cannot be chosen by its number here (PV-5); empty if it can, once it is released.
     *
     * @return a sentence that names the Region and what is allowed
     */
    public Optional<String> objectionTo(PlatformVersion version) {
        return !isChina() || IN_CHINA.contains(version.number()) ? Optional.empty()
                : Optional.of("Platform version " + version + " cannot be chosen in " + id
                        + ": pick 1.4.0, 1.3.0 or LATEST.");
    }

    /** The partition that ARNs in this Region name. */
    public String partition() {
        if (isChina()) {
            return "aws-cn";
        }
        return id.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    @Override
    public int compareTo(Region other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
