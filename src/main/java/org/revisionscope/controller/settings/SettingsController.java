package org.revisionscope.controller.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.chat.ChatSettings;
import org.revisionscope.controller.playback.Pacing;
import org.revisionscope.controller.webhook.WebhookAddress;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Naming;
import org.revisionscope.view.Tips;
import org.revisionscope.view.motion.MotionChoice;
import org.revisionscope.view.theme.TextSize;
import org.revisionscope.view.theme.ThemeChoice;
import org.revisionscope.view.verbs.FormRow;

/** The settings as a sheet: what is chosen there holds at once. */
public final class SettingsController {
    private final Settings settings;
    private final Messages messages;
    private final ActionList actions;

    @FXML private ComboBox<ThemeChoice> theme;
    @FXML private ComboBox<MotionChoice> motion;
    @FXML private ComboBox<Integer> textSize;
    @FXML private ComboBox<Pacing> pacing;
    @FXML private ComboBox<Optional<ZoneId>> zone;
    @FXML private CheckBox pointerRing;
    @FXML private CheckBox sound;
    @FXML private FormRow webhookRow;
    @FXML private TextField webhook;
    @FXML private CheckBox chatOn;
    @FXML private CheckBox characters;
    @FXML private ListView<Action> keys;
    @FXML private Label keysNote;
    @FXML private Button resetKeys;

    /** A sheet of these settings. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    SettingsController(Settings settings, Messages messages, ActionList actions) {
        this.settings = settings;
        this.messages = messages;
        this.actions = actions;
    }

    /** The sheet. */
    Parent load() {
        FXMLLoader loader =
                new FXMLLoader(Messages.class.getResource("settings/Settings.fxml"), messages.bundle());
        loader.setControllerFactory(_ -> this);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("the sheet of settings is broken", broken);
        }
    }

    @FXML
    void initialize() {
        offer(theme, List.of(ThemeChoice.values()), settings.themeProperty(), value -> named("settings.theme", value));
        offer(motion, List.of(MotionChoice.values()), settings.motion().choiceProperty(),
                value -> named("settings.motion", value));
        offer(pacing, List.of(Pacing.values()), settings.pacingProperty(), value -> named("settings.pacing", value));
        offer(textSize, TextSize.OFFERED, settings.textPercentProperty().asObject(),
                value -> messages.format("settings.percent", value));
        offer(zone, zones(), settings.zoneProperty(),
                value -> value.map(ZoneId::getId).orElseGet(() -> messages.get("settings.zone.none")));
        pointerRing.selectedProperty().bindBidirectional(settings.pointerRingProperty());
        sound.selectedProperty().bindBidirectional(settings.soundProperty());
        characters.selectedProperty().bindBidirectional(settings.keys().charactersProperty());
        offerChat();
        showKeys();
    }

    private void offerChat() {
        ChatSettings chat = settings.chat();
        webhook.textProperty().bindBidirectional(chat.addressProperty());
        chatOn.selectedProperty().bindBidirectional(chat.onProperty());
        chat.addressProperty().subscribe(address -> {
            Optional<WebhookAddress.Problem> problem = WebhookAddress.problem(address);
            webhookRow.show(problem.filter(_ -> !address.isBlank()).map(wrong -> named("settings.chat", wrong)));
            chatOn.setDisable(problem.isPresent());
        });
    }

    private void showKeys() {
        KeyChooser chooser = new KeyChooser(actions, settings.keys(), messages, keysNote::setText);
        keys.getItems().setAll(actions.all().stream().filter(action -> !action.id().equals("view.cancel")).toList());
        keys.setCellFactory(_ -> new KeyCell(chooser));
        chooser.listenTo(keys);
        resetKeys.setOnAction(_ -> {
            settings.keys().reset();
            keysNote.setText(messages.get("settings.keys.wasReset"));
        });
        resetKeys.setTooltip(Tips.of(messages.get("settings.keys.reset.tip")));
    }

    private static List<Optional<ZoneId>> zones() {
        return Stream.concat(Stream.of(Optional.<ZoneId>empty()),
                ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches("[A-Z][a-z]+/[A-Z].*")).sorted()
                        .map(id -> Optional.of(ZoneId.of(id))))
                .toList();
    }

    private String named(String key, Enum<?> value) {
        return messages.get(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private static <T> void offer(ComboBox<T> box, List<T> values, Property<T> setting, Function<T, String> words) {
        box.setConverter(new Naming<>(words));
        box.getItems().setAll(values);
        box.setValue(setting.getValue());
        box.valueProperty().addListener((_, _, chosen) -> setting.setValue(chosen));
    }
}
