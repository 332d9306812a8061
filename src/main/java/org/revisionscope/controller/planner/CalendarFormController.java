package org.revisionscope.controller.planner;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.revisionscope.controller.document.Session;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.view.Messages;

/** The form in which working hours, freezes and their time zone are typed. */
public final class CalendarFormController {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final CalendarForm SUGGESTION = new CalendarForm("Europe/Berlin", "Mon-Fri 09:00-17:00", "");

    private final Session session;
    private final Messages messages;
    private Consumer<Boolean> opened = _ -> {};

    @FXML private Region root;
    @FXML private TextField zone;
    @FXML private TextField hours;
    @FXML private TextArea freezes;
    @FXML private Label message;
    @FXML private Button save;
    @FXML private Button cancel;

    /** A form that is not filled in. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public CalendarFormController(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        save.setOnAction(_ -> save());
        cancel.setOnAction(_ -> opened.accept(false));
        zone.setOnAction(_ -> save());
        hours.setOnAction(_ -> save());
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                opened.accept(false);
                event.consume();
            }
        });
        for (TextInputControl field : fields().values()) {
            field.textProperty().addListener(_ -> check());
        }
    }

    /** Tells whenever the form opens or closes. */
    void whenOpen(Consumer<Boolean> listener) {
        opened = listener;
    }

    /** Opens the form, filled in with what is set, or with what many would set. */
    void begin(Optional<Calendar> set) {
        CalendarForm typed = set.map(CalendarForm::of).orElse(SUGGESTION);
        zone.setText(typed.zone());
        hours.setText(typed.hours());
        freezes.setText(typed.freezes());
        opened.accept(true);
        zone.requestFocus();
    }

    private Map<CalendarForm.Part, TextInputControl> fields() {
        return Map.of(CalendarForm.Part.ZONE, zone, CalendarForm.Part.HOURS, hours, CalendarForm.Part.FREEZES, freezes);
    }

    private CalendarForm.Reading check() {
        CalendarForm.Reading reading =
                new CalendarForm(zone.getText(), hours.getText(), freezes.getText()).read(messages);
        fields().forEach((part, field) -> {
            String wrong = reading.wrong().getOrDefault(part, "");
            field.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
            field.setAccessibleHelp(wrong);
        });
        message.setText(reading.wrong().values().stream().findFirst().orElse(""));
        return reading;
    }

    private void save() {
        check().calendar().ifPresent(calendar -> {
            session.schedule(calendar);
            opened.accept(false);
        });
    }
}
