package org.revisionscope.controller.window;

import java.time.Instant;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

import org.kordamp.ikonli.javafx.FontIcon;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.playback.Speed;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** The transport: where the clock stands, how fast it runs, and the buttons that move it. */
public final class TransportController {
    private final Messages messages;
    private final Playback playback;
    private final ActionControls controls;

    @FXML private Button start;
    @FXML private Button previous;
    @FXML private Button play;
    @FXML private FontIcon playIcon;
    @FXML private Button next;
    @FXML private Button edge;
    @FXML private Label speedLabel;
    @FXML private Slider speed;
    @FXML private Label date;
    @FXML private Label time;
    @FXML private Label slowMotion;

    TransportController(Messages messages, Playback playback, ActionControls controls) {
        this.messages = messages;
        this.playback = playback;
        this.controls = controls;
    }

    @FXML
    void initialize() {
        controls.bindPicture(start, "play.start");
        controls.bindPicture(previous, "play.previous");
        controls.bindPicture(play, "play.toggle");
        controls.bindPicture(next, "play.next");
        controls.bindPicture(edge, "play.edge");
        playback.playingProperty().subscribe(playing -> playIcon.setIconLiteral(playing ? "fth-pause" : "fth-play"));
        followSpeed();
        followClock();
    }

    private void followSpeed() {
        speed.setTooltip(Tips.of(messages.get("transport.speed.tip")));
        playback.speedProperty().subscribe(now -> {
            speed.setValue(now.ordinal());
            speedLabel.setText(messages.get("action.speed." + (now.ordinal() + 1)));
        });
        speed.valueProperty().addListener(
                (_, _, value) -> playback.speedProperty().set(Speed.values()[(int) Math.round(value.doubleValue())]));
    }

    private void followClock() {
        slowMotion.managedProperty().bind(slowMotion.visibleProperty());
        slowMotion.visibleProperty().bind(playback.slowMotionProperty());
        date.setTooltip(Tips.of(""));
        playback.clockProperty().subscribe(this::showClock);
        playback.slowMotionProperty().subscribe(this::showClock);
    }

    /** The seconds are shown only in slow motion: at a day a second they would be a blur. */
    private void showClock() {
        long clock = playback.clock();
        String text = playback.slowMotionProperty().get() ? Dates.seconds(clock) : Dates.minutes(clock);
        int space = text.lastIndexOf(' ');
        date.setText(text.substring(0, space));
        time.setText(text.substring(space + 1) + " UTC");
        date.getTooltip().setText(Instant.ofEpochMilli(clock).toString());
    }
}
