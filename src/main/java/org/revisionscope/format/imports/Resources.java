package org.revisionscope.format.imports;

import java.util.LinkedHashSet;
import java.util.Set;

import org.revisionscope.format.imports.FoundNotice.Standalone;
import org.revisionscope.format.json.OneLine;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;

/** The resources that a notice names, in the forms that are met: {@code cluster|service}, {@code cluster/service}, ARNs. */
final class Resources {

    private static final String DEFAULT_CLUSTER = "default";
    /** No name in ECS comes near this; what is longer is shown cut. */
    private static final int LONGEST = 80;

    private final Place place;
    private final Remarks remarks;
    private final Set<ServiceKey> services = new LinkedHashSet<>();
    private final Set<Standalone> tasks = new LinkedHashSet<>();

    Resources(Place place, Remarks remarks) {
        this.place = place;
        this.remarks = remarks;
    }

    Set<ServiceKey> services() {
        return services;
    }

    Set<Standalone> tasks() {
        return tasks;
    }

    /** Takes a resource, or remarks that it is none. */
    void add(String text) {
        try {
            if (text.startsWith("arn:")) {
                addArn(text);
            } else {
                String[] parts = text.split("[|/]", -1);
                if (parts.length != 2) {
                    throw new IllegalArgumentException(text);
                }
                services.add(new ServiceKey(place, parts[0].strip(), parts[1].strip()));
            }
        } catch (IllegalArgumentException e) {
            remarks.add(Remark.BAD_RESOURCE, OneLine.cut(text, LONGEST));
        }
    }

    private void addArn(String arn) {
        String[] parts = arn.split(":", 6);
        String[] path = parts.length == 6 ? parts[5].split("/", -1) : new String[0];
        if (path.length < 2 || path.length > 3 || path[path.length - 1].isEmpty()) {
            throw new IllegalArgumentException(arn);
        }
        String cluster = path.length == 3 ? path[1] : DEFAULT_CLUSTER;
        String name = path[path.length - 1];
        switch (path[0]) {
            case "task" -> tasks.add(new Standalone(place, new StandaloneKey(place, cluster, "").cluster(), name));
            case "service" -> services.add(new ServiceKey(place, cluster, name));
            default -> throw new IllegalArgumentException(arn);
        }
    }
}
