package org.revisionscope.model.fleet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ARN of a task, its identity everywhere outside this program.
 *
 * @param place where it runs
 * @param cluster the cluster's name
 * @param hex 32 hexadecimal digits
 */
public record TaskArn(Place place, String cluster, String hex) {

    private static final Pattern FORM = Pattern
            .compile("arn:(aws[a-z-]*):ecs:([a-z0-9-]+):([0-9]{12}):task/([A-Za-z0-9_-]{1,255})/([0-9a-f]{32})");

    /**
     * Reads an ARN.
     *
     * @throws IllegalArgumentException if it is not a task's, or names the wrong partition for its Region
     */
    public static TaskArn parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not the ARN of a task");
        }
        Place place = Place.of(matcher.group(3), matcher.group(2));
        if (!place.region().partition().equals(matcher.group(1))) {
            throw new IllegalArgumentException("'" + text + "' names the partition " + matcher.group(1) + ", but "
                    + place.region() + " is in " + place.region().partition());
        }
        return new TaskArn(place, matcher.group(4), matcher.group(5));
    }

    @Override
    public String toString() {
        return "arn:" + place.region().partition() + ":ecs:" + place.region() + ":" + place.account() + ":task/"
                + cluster + "/" + hex;
    }
}
