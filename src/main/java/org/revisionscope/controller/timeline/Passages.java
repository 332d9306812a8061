package org.revisionscope.controller.timeline;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.playback.Afterglow;
import org.revisionscope.controller.playback.Afterglow.Pace;
import org.revisionscope.controller.playback.FeaturedOwner;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.playback.Scene;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Passage.Spotlight;
import org.revisionscope.view.timeline.sight.Subject;

/** Tells the timeline how the clock came to where it stands, and whom the scene features. */
final class Passages {

    private final Session session;
    private final Afterglow glow = new Afterglow();
    private Optional<Scene> shown = Optional.empty();
    private OptionalInt featured = OptionalInt.empty();

    Passages(Session session) {
        this.session = session;
    }

    /**
     * How the clock came to where it stands now.
     *
     * @param wall the time of the frame, in nanoseconds
     * @param selected a selected owner is featured before all others
     */
    Passage now(long wall, Subject selected) {
        Playback playback = session.playback();
        Optional<Scene> scene = playback.sceneProperty().get();
        long held = glow.heldFrom(playback.clock(), wall, pace(playback));
        return new Passage(manner(playback.lastMove()), held, scene.map(open -> spotlight(open, selected)));
    }

    /** What went by just before the clock stopped is held as long as if it went on. */
    private static Pace pace(Playback playback) {
        if (playback.slowMotionProperty().get()) {
            return playback.playingProperty().get() ? Pace.SCENE : Pace.STILL;
        }
        return playback.lastMove() == Playback.Move.PLAY ? Pace.CRUISE : Pace.STILL;
    }

    private static Manner manner(Playback.Move move) {
        return switch (move) {
            case PLAY -> Manner.PLAYED;
            case STEP -> Manner.STEPPED;
            case LEAP -> Manner.LANDED;
        };
    }

    private Spotlight spotlight(Scene scene, Subject selected) {
        Chronicle chronicle = session.chronicleProperty().get();
        if (!shown.equals(Optional.of(scene))) {
            shown = Optional.of(scene);
            featured = FeaturedOwner.moving(scene, chronicle);
        }
        OptionalInt chosen = owner(selected, chronicle);
        return new Spotlight(scene.opens(), scene.lastEvent(), chosen.isPresent() ? chosen : featured);
    }

    private static OptionalInt owner(Subject selected, Chronicle chronicle) {
        return switch (selected) {
            case Subject.OfTask task -> OptionalInt.of(chronicle.view().ownerOf(task.task()));
            case Subject.OfService service -> chronicle.lanes().sorted().stream()
                    .filter(lane -> new Owner.OfService(service.service()).equals(chronicle.lanes().owner(lane)))
                    .mapToInt(lane -> lane.owner()).findFirst();
            case Subject.Nothing _,Subject.OfBookmark _,Subject.OfVersion _,Subject.OfRevision _,Subject.OfPlace _,Subject.OfNotice _ ->
                    OptionalInt.empty();
        };
    }
}
