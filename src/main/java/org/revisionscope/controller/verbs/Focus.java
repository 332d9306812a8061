package org.revisionscope.controller.verbs;

import java.util.Optional;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;

/**
 * What the selection says about each kind of target: a selected task also stands for its revision, its service and its
 * place.
 *
 * @param revision the revision that is selected, or that the selection is on
 * @param service the service that is selected, or that owns the selected task
 * @param task the selected task
 * @param place where the selection is
 */
public record Focus(Optional<RevisionId> revision, Optional<ServiceKey> service, Optional<TaskArn> task,
        Optional<Place> place) {

    /** Nothing is selected. */
    public static final Focus NOTHING = new Focus(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** A revision is selected. */
    public static Focus on(RevisionId revision) {
        return new Focus(Optional.of(revision), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A service is selected. */
    public static Focus on(ServiceKey service) {
        return new Focus(Optional.empty(), Optional.of(service), Optional.empty(), Optional.of(service.place()));
    }

    /** A place is selected. */
    public static Focus on(Place place) {
        return new Focus(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(place));
    }

    /** A task is selected; {@code service} is empty if it stands alone. */
    public static Focus on(TaskArn task, RevisionId revision, Optional<ServiceKey> service) {
        return new Focus(Optional.of(revision), service, Optional.of(task), Optional.of(task.place()));
    }

    /** A notice is selected: its revision, in its place. */
    public static Focus on(Place place, RevisionId revision) {
        return new Focus(Optional.of(revision), Optional.empty(), Optional.empty(), Optional.of(place));
    }

    /** The platform version of the revision in focus. */
    public Optional<PlatformVersion> version() {
        return revision.map(RevisionId::platformVersion);
    }
}
