package org.revisionscope.controller.fleet;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.view.fleet.FleetRow;

/** Finds the line of the fleet tree that stands for a selection. */
final class FleetPath {

    private FleetPath() {}

    /** The line of what is selected: a task of a service is on its service's line, a notice on its place's. */
    static Optional<FleetRow> to(Watch watch, Selection selection) {
        return switch (selection) {
            case Selection.Nothing _,Selection.OfRevision _ -> Optional.empty();
            case Selection.OfPlace(var place) -> Optional.of(new FleetRow.PlaceRow(place));
            case Selection.OfService(var service) -> Optional.of(new FleetRow.ServiceRow(service));
            case Selection.OfNotice(var notice) -> Optional.of(new FleetRow.PlaceRow(notice.place()));
            case Selection.OfEvent event -> to(watch, event.about());
            case Selection.OfTask(var arn) -> {
                OptionalInt task = watch.task(arn);
                yield task.isEmpty() ? Optional.empty() : Optional.of(ofTask(watch, task.getAsInt()));
            }
        };
    }

    private static FleetRow ofTask(Watch watch, int task) {
        return watch.now().ownerOf(task) instanceof Owner.OfService(var service)
                ? new FleetRow.ServiceRow(service)
                : new FleetRow.JobRow(task);
    }
}
