package org.revisionscope.controller.timeline;

import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.document.Session;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.view.timeline.sight.Parting;
import org.revisionscope.view.timeline.sight.Parting.Shown;

/** Notices when futures of a session part. */
final class Partings {

    private final Session session;
    private Optional<Parting> last = Optional.empty();

    Partings(Session session) {
        this.session = session;
        session.branches().treeProperty().addListener((_, before, now) -> follow(before, now));
    }

    /** Whether there is one to be told, now that its story is on the screen. */
    boolean isDue() {
        return last.isPresent() && !session.decidingProperty().get();
    }

    /** What has parted, once; empty until its story is on the screen. */
    Optional<Parting> take() {
        Optional<Parting> due = last.filter(_ -> isDue());
        if (due.isPresent()) {
            last = Optional.empty();
        }
        return due;
    }

    private void follow(BranchTree before, BranchTree now) {
        List<Branch> left = session.branches().leftSince(before);
        last = left.isEmpty() ? Optional.empty()
                : Optional.of(new Parting(left.getFirst().fork().toEpochMilli(), before.open().name(),
                        left.stream().map(Branch::name).toList(),
                        now.current() == before.current() ? Shown.LEFT : Shown.LEAVING));
    }
}
