package org.revisionscope.format.aws;

import java.util.List;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;

/** What a notice can name; AWS Health tells of each kind in an event of its own (NOTE-2). */
public enum ResourceKind {
    /** Services, as {@code cluster|service}. */
    SERVICES("services") {
        @Override
        public List<String> named(NoticeSent notice) {
            return notice.services().stream().map(ServiceKey::resource).toList();
        }

        @Override
        NoticeSent only(NoticeSent notice) {
            return new NoticeSent(notice.notice(), notice.revision(), notice.services(), List.of(), notice.startsAt(),
                    notice.critical());
        }
    },
    /** Standalone tasks, by their ARNs. */
    TASKS("tasks") {
        @Override
        public List<String> named(NoticeSent notice) {
            return notice.tasks().stream().map(TaskArn::toString).toList();
        }

        @Override
        NoticeSent only(NoticeSent notice) {
            return new NoticeSent(notice.notice(), notice.revision(), List.of(), notice.tasks(), notice.startsAt(),
                    notice.critical());
        }
    };

    private final String code;

    ResourceKind(String code) {
        this.code = code;
    }

    /** Its name in the names of files. */
    public String code() {
        return code;
    }

    /** Those of this kind that a notice names, in its order, as Health writes them. */
    public abstract List<String> named(NoticeSent notice);

    /** The same notice as if it named nothing of another kind. */
    abstract NoticeSent only(NoticeSent notice);
}
