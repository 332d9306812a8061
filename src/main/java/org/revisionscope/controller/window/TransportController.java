package org.revisionscope.controller.window;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.playback.Speed;
import org.revisionscope.controller.settings.Settings;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** The transport: where the clock stands, how fast it runs, and the buttons that move it. */
public final class TransportController {
    /** What gives way, in this order, as the window gets narrower; in the height of words. */
    private static final double ROOM_FOR_LOCAL_TIME_EM = 92;
    private static final double ROOM_FOR_RUN_TO_EM = 90;
    private static final double ROOM_FOR_FIELD_EM = 80;
    /** What the sign of slow motion takes, and the time elsewhere. */
    private static final double SLOW_MOTION_EM = 12;
    private static final double LOCAL_TIME_EM = 14;
    private static final double ROOM_FOR_SLIDER_EM = 66;
    private static final double ROOM_FOR_ALL_BUTTONS_EM = 58;
    /** What date and time to the second take with the sign of slow motion beside them and nothing else. */
    private static final double ROOM_FOR_SLOW_MOTION_EM = 31;
    private static final long MINUTE = 60_000L;
    /** What a mouse alone still needs where the buttons and the menus have given way. */
    private static final List<String> MENU = List.of("play.toggle", "play.next", "play.previous",
            "play.nextHeadline", "play.previousHeadline", "play.start", "play.edge", "play.runTo", "view.stage");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Messages messages;
    private final Playback playback;
    private final ObservableValue<Optional<ZoneId>> zone;
    private final ObservableBooleanValue stageView;
    private final ActionControls controls;

    @FXML private HBox transport;
    @FXML private Button start;
    @FXML private Button previous;
    @FXML private Button play;
    @FXML private FontIcon playIcon;
    @FXML private Button next;
    @FXML private Button edge;
    @FXML private Button runTo;
    @FXML private Label runToText;
    @FXML private Label runToKey;
    @FXML private HBox speedBox;
    @FXML private Label speedLabel;
    @FXML private Slider speed;
    @FXML private Label date;
    @FXML private Label time;
    @FXML private Label localTime;
    @FXML private Label slowMotion;
    @FXML private Button leave;
    @FXML private Button find;
    @FXML private Label findText;
    @FXML private Label findKey;

    TransportController(Messages messages, Playback playback,
            Settings settings, ActionControls controls) {
        this.messages = messages;
        this.playback = playback;
        zone = settings.zoneProperty();
        stageView = settings.textSize().fromAfarProperty();
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
        ObservableValue<Number> room = Em.of(transport);
        followSpeed(room);
        followClock(room);
        offerFields(room);
        ObservableValue<Boolean> hasRoom = room.map(wide -> wide.doubleValue() >= ROOM_FOR_ALL_BUTTONS_EM);
        hasRoom.subscribe(roomy -> transport.pseudoClassStateChanged(NARROW, !roomy));
        leaveOnlyTheClockOnStage(hasRoom);
        ContextMenu menu = new ContextMenu();
        MENU.forEach(action -> menu.getItems().add(controls.menuItem(action)));
        transport.setOnContextMenuRequested(event -> {
            menu.show(transport, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** What asks for words says so as long as there is room. */
    private void offerFields(ObservableValue<Number> room) {
        controls.bindPicture(runTo, "play.runTo");
        controls.key("play.runTo").subscribe(runToKey::setText);
        showWhile(hasRoom(room, ROOM_FOR_RUN_TO_EM, LOCAL_TIME_EM), runToText, runToKey);
        controls.bindPicture(find, "view.find");
        controls.key("view.find").subscribe(findKey::setText);
        showWhile(hasRoom(room, ROOM_FOR_FIELD_EM, 0), findText, findKey);
    }

    /** Whether there is so much room, and for what may stand in it. */
    private BooleanBinding hasRoom(ObservableValue<Number> room, double enough, double forLocalTime) {
        return Bindings.createBooleanBinding(() -> room.getValue().doubleValue() >= enough
                + (playback.slowMotionProperty().get() ? SLOW_MOTION_EM : 0)
                + (zone.getValue().isPresent() ? forLocalTime : 0), room, playback.slowMotionProperty(), zone);
    }

    /** Where words are large in a narrow window, what the menus offer too gives way to what is needed all the time. */
    private void leaveOnlyTheClockOnStage(ObservableValue<Boolean> hasRoom) {
        BooleanBinding steered = Bindings.not(stageView);
        BooleanBinding roomy = steered.and(BooleanExpression.booleanExpression(hasRoom));
        showWhile(steered, play, previous, next);
        showWhile(roomy, start, edge, speedBox, runTo, find);
        controls.bindPicture(leave, "view.stage");
        showWhile(stageView, leave);
    }

    private static void showWhile(ObservableBooleanValue condition, Node... controls) {
        for (Node control : controls) {
            control.managedProperty().bind(control.visibleProperty());
            control.visibleProperty().bind(condition);
        }
    }

    private void followSpeed(ObservableValue<Number> room) {
        speed.managedProperty().bind(speed.visibleProperty());
        speed.visibleProperty().bind(room.map(wide -> wide.doubleValue() >= ROOM_FOR_SLIDER_EM));
        Tooltip tip = Tips.of("");
        KeySentence.of(messages.get("transport.speed.tip"), controls::key).subscribe(tip::setText);
        speed.setTooltip(tip);
        playback.speedProperty().subscribe(now -> {
            speed.setValue(now.ordinal());
            speedLabel.setText(messages.get("action.speed." + (now.ordinal() + 1)));
        });
        speed.valueProperty().addListener(
                (_, _, value) -> playback.speedProperty().set(Speed.values()[(int) Math.round(value.doubleValue())]));
    }

    private void followClock(ObservableValue<Number> room) {
        slowMotion.managedProperty().bind(slowMotion.visibleProperty());
        slowMotion.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> playback.slowMotionProperty().get() && room.getValue().doubleValue() >= ROOM_FOR_SLOW_MOTION_EM,
                playback.slowMotionProperty(), room));
        date.setTooltip(Tips.of(""));
        playback.clockProperty().subscribe(this::showClock);
        playback.slowMotionProperty().subscribe(this::showClock);
        localTime.managedProperty().bind(localTime.visibleProperty());
        localTime.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> zone.getValue().isPresent() && room.getValue().doubleValue() >= ROOM_FOR_LOCAL_TIME_EM, zone,
                room));
        zone.subscribe(this::showClock);
    }

    private void showClock() {
        long clock = playback.clock();
        String text = showsSeconds(clock) ? Dates.seconds(clock) : Dates.minutes(clock);
        int space = text.lastIndexOf(' ');
        date.setText(text.substring(0, space));
        time.setText(text.substring(space + 1) + " UTC");
        localTime.setText(zone.getValue().map(there -> Dates.local(clock, there)).orElse(""));
        date.getTooltip().setText(Instant.ofEpochMilli(clock).toString());
    }

    /** In slow motion, and where somebody steps from one to the next: at a day a second they would be a blur. */
    private boolean showsSeconds(long clock) {
        return playback.slowMotionProperty().get()
                || playback.lastMove() == Playback.Move.STEP && clock % MINUTE != 0;
    }
}
