package org.revisionscope.controller.facts;

import java.util.Optional;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.RevisionId;

/** What events are about, as something that can be selected. */
public final class EventSubjects {

    private EventSubjects() {}

    /** What an event is about; nothing for what has no subject of its own. */
    public static Selection of(Event event) {
        return switch (event) {
            case TaskEvent task -> new Selection.OfTask(task.task());
            case ServiceEvent service -> new Selection.OfService(service.service());
            case NoticeEvent.SettingChanged setting -> new Selection.OfPlace(setting.place());
            case NoticeEvent.NoticeSent sent -> new Selection.OfNotice(sent.notice());
            case NoticeEvent.NoticeStatusChanged changed -> new Selection.OfNotice(changed.notice());
            case PlatformEvent platform ->
                    revision(platform).<Selection>map(Selection.OfRevision::new).orElse(Selection.NONE);
            case Refused.DecisionRefused _ -> Selection.NONE;
        };
    }

    /** The revision that an event is about; empty if it is about a platform version. */
    public static Optional<RevisionId> revision(PlatformEvent event) {
        return switch (event) {
            case PlatformEvent.PlatformVersionReleased _,PlatformEvent.PlatformVersionDeprecated _,PlatformEvent.LatestMoved _ ->
                    Optional.empty();
            case PlatformEvent.RevisionReleased released -> Optional.of(released.revision());
            case PlatformEvent.RevisionSuperseded superseded -> Optional.of(superseded.revision());
            case PlatformEvent.RevisionMarked marked -> Optional.of(marked.revision());
            case PlatformEvent.RevisionRetired retired -> Optional.of(retired.revision());
        };
    }
}
