package org.revisionscope.controller.window;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableSet;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.playback.Pacing;
import org.revisionscope.controller.playback.PauseAt;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.playback.Speed;

/** What moves the clock, and how fast it moves by itself. */
final class PlaybackActions {
    private final Playback playback;

    PlaybackActions(Playback playback) {
        this.playback = playback;
    }

    List<Action> all() {
        List<Action> actions = new ArrayList<>(steps());
        for (Speed speed : Speed.values()) {
            String number = Integer.toString(speed.ordinal() + 1);
            actions.add(Action.named("speed." + number).keys(number).group("speed")
                    .on(Bindings.equal(playback.speedProperty(), speed))
                    .does(() -> playback.speedProperty().set(speed)));
        }
        actions.add(Action.named("speed.slower").keys("<").group("speed").does(playback::slower));
        actions.add(Action.named("speed.faster").keys(">").group("speed").does(playback::faster));
        actions.addAll(List.of(pacing("view.pacing.off", Pacing.OFF), pacing("view.pacing.story", Pacing.STORY),
                pacing("view.pacing.cinema", Pacing.CINEMA), pauseAt("view.pauseAt.notice", PauseAt.NOTICE),
                pauseAt("view.pauseAt.start", PauseAt.START), pauseAt("view.pauseAt.lost", PauseAt.LOST),
                pauseAt("view.pauseAt.breach", PauseAt.BREACH),
                pauseAt("view.pauseAt.again", PauseAt.LAUNCHES_AGAIN)));
        return actions;
    }

    private List<Action> steps() {
        return List.of(Action.named("play.toggle").keys("Space", "k").does(playback::toggle),
                Action.named("play.next").keys(".").does(playback::nextEvent),
                Action.named("play.previous").keys(",").does(playback::previousEvent),
                Action.named("play.nextHeadline").keys("Shortcut+Right").does(playback::nextHeadline),
                Action.named("play.previousHeadline").keys("Shortcut+Left").does(playback::previousHeadline),
                Action.named("play.dayForward").keys("Right").does(() -> playback.days(1)),
                Action.named("play.dayBack").keys("Left").does(() -> playback.days(-1)),
                Action.named("play.hourForward").keys("Shift+Right").does(() -> playback.hours(1)),
                Action.named("play.hourBack").keys("Shift+Left").does(() -> playback.hours(-1)),
                Action.named("play.start").keys("Home").does(playback::toStart),
                Action.named("play.edge").keys("End").does(playback::toEdge));
    }

    private Action pacing(String id, Pacing pacing) {
        return Action.named(id).group("pacing").on(Bindings.equal(playback.pacingProperty(), pacing))
                .does(() -> playback.pacingProperty().set(pacing));
    }

    private Action pauseAt(String id, PauseAt kind) {
        ObservableSet<PauseAt> wishes = playback.pauseAt();
        return Action.named(id).group("pauseAt")
                .on(Bindings.createBooleanBinding(() -> wishes.contains(kind), wishes)).does(() -> {
                    if (!wishes.remove(kind)) {
                        wishes.add(kind);
                    }
                });
    }
}
