package org.revisionscope.controller.verbs;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;

/** Reads what a selection says about each kind of target. */
final class FocusReader {

    private FocusReader() {}

    static Focus of(Watch watch, Selection selection) {
        return switch (selection) {
            case Selection.Nothing _ -> Focus.NOTHING;
            case Selection.OfRevision(var revision) -> Focus.on(revision);
            case Selection.OfPlace(var place) -> Focus.on(place);
            case Selection.OfService(var service) -> Focus.on(service);
            case Selection.OfNotice(var id) -> watch.now().chronicle().places().notice(id)
                    .map(notice -> Focus.on(id.place(), notice.sent().revision())).orElse(Focus.on(id.place()));
            case Selection.OfEvent event -> of(watch, event.about());
            case Selection.OfTask(var arn) -> ofTask(watch, arn);
        };
    }

    private static Focus ofTask(Watch watch, TaskArn arn) {
        OptionalInt task = watch.task(arn);
        if (task.isEmpty()) {
            return Focus.on(arn.place());
        }
        Now now = watch.now();
        Optional<ServiceKey> service = now.ownerOf(task.getAsInt()) instanceof Owner.OfService(var key)
                ? Optional.of(key)
                : Optional.empty();
        Focus focus = Focus.on(arn, now.revisionIdOf(task.getAsInt()), service);
        boolean gone = service.isPresent() && !now.isLive(task.getAsInt());
        return gone ? new Focus(focus.revision(), service, Optional.empty(), focus.place()) : focus;
    }
}
