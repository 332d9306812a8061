package org.revisionscope.controller.why;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Harm;
import org.revisionscope.model.whatif.Remedy;

/** Rescues in the open document. The FX thread uses it. */
public final class SessionRescuer implements Rescuer {

    private final Session session;
    private final Rewind rewind;
    private final Consumer<List<Integer>> compare;
    private Optional<Harm> asked = Optional.empty();
    private boolean trying;

    /**
     * Rescues in a session.
     *
     * @param rewind takes the clock back, so that it can be seen
     * @param compare puts two branches beside each other: the one that was open, and the rescued one
     */
    public SessionRescuer(Session session, Rewind rewind, Consumer<List<Integer>> compare) {
        this.session = session;
        this.rewind = rewind;
        this.compare = compare;
    }

    @Override
    public void ask(Optional<Harm> harm) {
        boolean isMoving = session.playback().playingProperty().get();
        boolean isInTime = harm.isPresent() && (!isMoving || harm.get().at() <= session.playback().clock());
        if (isInTime) {
            session.rescuing().ask(harm.get(), session.playback().clock());
        } else if (!harm.equals(asked)) {
            session.rescuing().forget();
        }
        asked = harm;
        trying = isInTime;
    }

    @Override
    public boolean isTrying() {
        return trying;
    }

    @Override
    public ObservableValue<Optional<List<Remedy>>> answer() {
        return session.rescuing().answerProperty();
    }

    @Override
    public ObservableValue<Optional<Hindrance>> hindrance() {
        return session.hindranceProperty();
    }

    @Override
    public void rescue(Remedy remedy) {
        Playback playback = session.playback();
        playback.pause();
        rewind.to(remedy.at().toEpochMilli(), () -> {
            int before = tree().current();
            session.rescuing().rescue(remedy);
            onceDecided(() -> {
                if (tree().current() != before) { // else it was refused, which is said where refusals are
                    compare.accept(List.of(before, tree().current()));
                    playback.play();
                }
            });
        });
    }

    private BranchTree tree() {
        return session.branches().treeProperty().get();
    }

    private void onceDecided(Runnable then) {
        ObservableValue<Boolean> deciding = session.decidingProperty();
        if (!deciding.getValue()) {
            then.run();
            return;
        }
        deciding.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> value, Boolean was, Boolean isNow) {
                if (!isNow) {
                    value.removeListener(this);
                    then.run();
                }
            }
        });
    }
}
