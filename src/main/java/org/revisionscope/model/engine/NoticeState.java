package org.revisionscope.model.engine;

import java.util.List;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Journal;

/** A notice from the mark that makes it due to the end of the retirement that it announces. */
final class NoticeState {

    final PlaceState place;
    final int revision;
    final List<ServiceKey> services;
    final List<TaskArn> tasks;
    NoticeId id;
    int sentRow = Journal.NONE;
    int openRow = Journal.NONE;
    boolean closed;

    NoticeState(PlaceState place, int revision, List<ServiceKey> services, List<TaskArn> tasks) {
        this.place = place;
        this.revision = revision;
        this.services = services;
        this.tasks = tasks;
        this.id = new NoticeId(place.place, 0);
    }

    boolean started() {
        return openRow != Journal.NONE;
    }

    NoticeState copy(PlaceState copyOfPlace) {
        NoticeState copy = new NoticeState(copyOfPlace, revision, services, tasks);
        copy.id = id;
        copy.sentRow = sentRow;
        copy.openRow = openRow;
        copy.closed = closed;
        return copy;
    }
}
