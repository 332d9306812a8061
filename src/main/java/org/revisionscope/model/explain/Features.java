package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.scenario.Catalogue;

/**
 * Which features a task has for life, and which only later tasks have, by its launch date (PV-6).
 *
 * @param has those of its platform version and of all earlier ones whose date had come
 * @param notYet those of the same platform versions whose date had not
 */
public record Features(List<Dated> has, List<Dated> notYet) {

    /** Takes copies of the lists. */
    public Features {
        has = List.copyOf(has);
        notYet = List.copyOf(notYet);
    }

    /**
     * A feature.
     *
     * @param version the platform version that brought it
     * @param text in a few words
     * @param from since when new tasks have it, in milliseconds since the epoch
     */
    public record Dated(PlatformVersion version, String text, long from) {}

    /**
     * The features of a task.
     *
     * @param version its platform version
     * @param launchedAt when it was launched, in milliseconds since the epoch
     */
    public static Features of(Catalogue catalogue, PlatformVersion version, long launchedAt) {
        List<Dated> has = new ArrayList<>();
        List<Dated> notYet = new ArrayList<>();
        for (Catalogue.Version each : catalogue.versions()) {
            if (each.version().compareTo(version) <= 0) {
                for (Catalogue.Feature feature : each.features()) {
                    long from = feature.from().orElse(each.released()).toEpochMilli();
                    (from <= launchedAt ? has : notYet).add(new Dated(each.version(), feature.text(), from));
                }
            }
        }
        return new Features(has, notYet);
    }
}
