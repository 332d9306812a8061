package org.revisionscope.model.fleet;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A Fargate platform version: a kernel and a container runtime under one number (F1).
 *
 * @param number three whole numbers with dots, for example {@code 1.4.0}
 */
public record PlatformVersion(String number) implements Comparable<PlatformVersion> {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}");

    /** @throws IllegalArgumentException unless {@code number} has three parts */
    public PlatformVersion {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "'" + number + "' is not a platform version: write three numbers, such as 1.4.0");
        }
    }

    @Override
    public int compareTo(PlatformVersion other) {
        return number.equals(other.number) ? 0 : Arrays.compare(parts(), other.parts());
    }

    private int[] parts() {
        return Arrays.stream(number.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return number;
    }
}
