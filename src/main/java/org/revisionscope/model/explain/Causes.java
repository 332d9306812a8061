package org.revisionscope.model.explain;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeStatusChanged;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.ServiceLife;

/** Follows what happened back to what brought it about. */
final class Causes {

    private final Chronicle chronicle;

    Causes(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The row that brought a row about; empty for what somebody decided and for what simply fell due. */
    OptionalInt of(int row) {
        int cause = journal().cause(row);
        if (cause != Journal.NONE) {
            return OptionalInt.of(cause);
        }
        return journal().event(row) instanceof ServiceEvent.ServiceDeleted deleted ? asked(row, deleted)
                : OptionalInt.empty();
    }

    /** The same without the steps in between that only let time pass. */
    OptionalInt tellingOf(int row) {
        OptionalInt cause = of(row);
        while (cause.isPresent() && isPassing(cause.getAsInt())) {
            OptionalInt before = of(cause.getAsInt());
            if (before.isEmpty()) {
                return cause;
            }
            cause = before;
        }
        return cause;
    }

    /** The update that began to delete a service: its last. */
    private OptionalInt asked(int row, ServiceEvent.ServiceDeleted deleted) {
        Optional<ServiceLife> life = chronicle.services().of(deleted.service());
        return life.stream().flatMap(each -> each.configurations().stream()).mapToInt(ServiceLife.Configured::row)
                .filter(each -> each < row).reduce((_, later) -> later);
    }

    private boolean isPassing(int row) {
        EventType type = journal().type(row);
        return type == EventType.TASK_STATE_CHANGED && journal().rule(row) == Rule.TASK_1
                || type == EventType.NOTICE_STATUS_CHANGED
                        && journal().event(row) instanceof NoticeStatusChanged(_, NoticeStatus status)
                        && status == NoticeStatus.OPEN;
    }

    private JournalView journal() {
        return chronicle.view();
    }
}
