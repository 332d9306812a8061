package org.revisionscope.controller.files;

import java.util.List;

import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.Recovery.Orphan;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.explain.Dates;

/** Offers, at the start, what a program that ended without being asked had not saved. */
public final class LeftBehind {

    private final Session session;
    private final Desk desk;
    private final Autosave autosave;

    /**
     * An offer.
     *
     * @param session where work is brought back
     * @param autosave keeps it once it is here
     */
    public LeftBehind(Session session, Desk desk, Autosave autosave) {
        this.session = session;
        this.desk = desk;
        this.autosave = autosave;
    }

    /** A document that was read again, and where it lay. */
    private record Found(Orphan orphan, ScenarioDocument document) {}

    /** Looks for work, and asks about the last of it; nothing is deleted unless the user says so. */
    public void offer() {
        desk.background().run(() -> {
            List<Orphan> orphans = desk.recovery()
                    .orphans(process -> ProcessHandle.of(process).isPresent());
            return orphans.isEmpty() ? List.<Found>of()
                    : List.of(new Found(orphans.getFirst(), orphans.getFirst().read()));
        }, found -> found.forEach(this::ask), _ -> {});
    }

    private void ask(Found found) {
        String when = Dates.full(found.orphan().writtenAt().toEpochMilli());
        switch (desk.dialogs().askLeftBehind(found.document().scenario().about().title(), when)) {
            case RESTORE -> {
                session.recover(found.document(), found.orphan().document());
                autosave.afterNext(() -> delete(found.orphan()));
            }
            case DISCARD -> delete(found.orphan());
            case LATER -> {}
        }
    }

    private void delete(Orphan orphan) {
        desk.background().run(() -> {
            orphan.delete();
            return orphan;
        }, _ -> {}, _ -> {});
    }
}
