package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/** What AWS has released so far. */
final class PlatformState {

    private final TreeSet<PlatformVersion> versions = new TreeSet<>();
    private final TreeSet<PlatformVersion> deprecated = new TreeSet<>();
    private final List<RevisionState> revisions = new ArrayList<>();
    private final TreeMap<PlatformVersion, RevisionState> newest = new TreeMap<>();
    private Optional<PlatformVersion> latest = Optional.empty();

    boolean isReleased(PlatformVersion version) {
        return versions.contains(version);
    }

    List<PlatformVersion> versions() {
        return List.copyOf(versions);
    }

    /** Those that can be chosen. */
    List<PlatformVersion> open() {
        return versions.stream().filter(version -> !deprecated.contains(version)).toList();
    }

    boolean isDeprecated(PlatformVersion version) {
        return deprecated.contains(version);
    }

    void deprecate(PlatformVersion version) {
        deprecated.add(version);
    }

    void release(PlatformVersion version) {
        versions.add(version);
    }

    Optional<PlatformVersion> latest() {
        return latest;
    }

    void moveLatest(PlatformVersion version) {
        latest = Optional.of(version);
    }

    Optional<RevisionState> newest(PlatformVersion version) {
        return Optional.ofNullable(newest.get(version));
    }

    RevisionState revision(int number) {
        return revisions.get(number);
    }

    List<RevisionState> revisions() {
        return revisions;
    }

    Optional<RevisionState> find(RevisionId id) {
        return revisions.stream().filter(revision -> revision.id.equals(id)).findFirst();
    }

    /** The label after the highest that the platform version has. */
    String nextLabel(PlatformVersion version) {
        int highest = revisions.stream().map(revision -> revision.id)
                .filter(id -> id.platformVersion().equals(version))
                .mapToInt(RevisionId::ordinal).max().orElse(0);
        return "r" + (highest + 1);
    }

    void add(RevisionState revision) {
        revisions.add(revision);
        newest.put(revision.id.platformVersion(), revision);
    }

    PlatformState copyWithoutNotices() {
        PlatformState copy = new PlatformState();
        copy.versions.addAll(versions);
        copy.deprecated.addAll(deprecated);
        revisions.forEach(revision -> copy.revisions.add(revision.copyWithoutNotices()));
        newest.forEach((version, revision) -> copy.newest.put(version, copy.revisions.get(revision.number)));
        copy.latest = latest;
        return copy;
    }
}
