package org.revisionscope.format.inbox;

import java.util.List;

import org.revisionscope.format.json.OneLine;
import org.revisionscope.model.fleet.Place;

/**
 * The ARN of something in ECS, in its long form or the one without a cluster.
 *
 * @param place where it is
 * @param kind {@code service}, {@code task} or {@code cluster}
 * @param path what follows: its name, or its cluster before it
 */
record EcsArn(Place place, String kind, List<String> path) {

    /** No name in ECS comes near this; what is longer is shown cut. */
    private static final int LONGEST = 80;

    EcsArn {
        path = List.copyOf(path);
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none, or names an unknown Region
     */
    static EcsArn parse(String text) {
        String[] parts = text.split(":", 6);
        String[] resource = parts.length == 6 ? parts[5].split("/", -1) : new String[0];
        if (resource.length < 2 || !parts[0].equals("arn") || !parts[2].equals("ecs")) {
            throw new IllegalArgumentException("'" + OneLine.cut(text, LONGEST)
                    + "' is not an ARN of ECS, such as arn:aws:ecs:eu-west-1:111122223333:task/production/4be1d0a9");
        }
        return new EcsArn(Place.of(parts[4], parts[3]), resource[0], List.of(resource).subList(1, resource.length));
    }

    /** Its own name. */
    String name() {
        return path.getLast();
    }

    /** The cluster that it names; {@code otherwise} if it is of the form without one. */
    String cluster(String otherwise) {
        return path.size() > 1 ? path.getFirst() : otherwise;
    }
}
