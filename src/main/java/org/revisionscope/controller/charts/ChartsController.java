package org.revisionscope.controller.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.Trend;
import org.revisionscope.view.Naming;
import org.revisionscope.view.TallContent;
import org.revisionscope.view.charts.ChartsContent;
import org.revisionscope.view.charts.ChartsView;
import org.revisionscope.view.window.Magnifier;

/** The Charts tab. It counts only while it is shown, and so much in a frame as fits. */
public final class ChartsController {

    /** What the choice may take of the width of its chart. */
    private static final double SHARE_OF_CHART = 0.45;
    private static final int ROWS_IN_A_FRAME = 200_000;

    private final Session session;
    private final Watch watch;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ChartsView view;
    private final AnimationTimer counting = new AnimationTimer() {
        @Override
        public void handle(long now) {
            count();
        }
    };
    private Counted counted;

    @FXML private StackPane root;
    @FXML private StackPane charts;
    @FXML private Label empty;
    @FXML private ComboBox<ServiceKey> service;

    /** What was counted, and of what. */
    private record Counted(Chronicle of, long from, Calendar calendar, Trend trend) {

        static Counted of(Chronicle chronicle, long from, Calendar calendar) {
            return new Counted(chronicle, from, calendar, new Trend(from, calendar));
        }

        boolean fits(Chronicle chronicle, long start, Calendar hours) {
            return of == chronicle && from == start && calendar.equals(hours);
        }
    }

    /** A tab that follows the clock while it is shown. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public ChartsController(Session session, Watch watch) {
        this.session = session;
        this.watch = watch;
        view = new ChartsView(watch.messages());
        counted = Counted.of(new Chronicle(), 0, Calendar.ALWAYS);
    }

    /** Whether the tab is in front. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    @FXML
    void initialize() {
        view.setId("charts");
        view.setOnSeek(instant -> {
            session.playback().pause();
            session.playback().seek(instant);
        });
        Magnifier magnified = Magnifier.withWords(view);
        charts.getChildren().addFirst(magnified);
        TallContent scrolled = TallContent.filling(charts);
        scrolled.scrollByKeysFrom(charts);
        root.getChildren().addFirst(scrolled);
        service.setConverter(new Naming<>(this::name));
        service.valueProperty().addListener(_ -> show());
        service.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> ChartsView.healthWidth(view.getWidth()) * magnified.factorProperty().get() * SHARE_OF_CHART,
                view.widthProperty(), magnified.factorProperty()));
        watch.follow(this::show, shown);
        watch.selectionProperty().addListener(_ -> followSelection());
        session.calendarProperty().addListener(_ -> show());
        shown.addListener(_ -> show());
        show();
    }

    /** Its name; with its Region where another one is called the same. */
    private String name(ServiceKey key) {
        boolean isOnly = service.getItems().stream().filter(other -> other.name().equals(key.name())).count() <= 1;
        return isOnly ? key.name() : watch.messages().format("charts.service", key.name(), key.place().region().id());
    }

    private void followSelection() {
        if (watch.selection().subject() instanceof Selection.OfService(ServiceKey key)
                && service.getItems().contains(key)) {
            service.setValue(key);
        }
    }

    /** Counts on, and shows it when all that the clock has reached is counted. */
    private void show() {
        if (!shown.get()) {
            counting.stop();
            return;
        }
        Chronicle chronicle = watch.now().chronicle();
        long from = session.playback().start();
        Calendar calendar = session.calendarProperty().get().orElse(Calendar.ALWAYS);
        if (!counted.fits(chronicle, from, calendar)) {
            counted = Counted.of(chronicle, from, calendar);
            offerServices(chronicle);
        }
        count();
    }

    /** Counts no further; called when the window closes. */
    public void close() {
        counting.stop();
    }

    private void count() {
        int rows = counted.of().view().rowsUntil(session.playback().edge());
        if (!counted.trend().readOn(counted.of().view(), rows, ROWS_IN_A_FRAME)) {
            counting.start();
            return;
        }
        counting.stop();
        if (service.getItems().size() != counted.of().services().count()) {
            offerServices(counted.of());
        }
        ChartsContent content = new ChartsContent(counted.of(), counted.trend(), counted.from(),
                session.playback().edge(), watch.now().instant(), Optional.ofNullable(service.getValue()));
        view.setContent(content);
        view.setVisible(!content.isEmpty());
        service.setVisible(!content.isEmpty());
        empty.setVisible(content.isEmpty());
    }

    /** All services; of those that were not there before, the one with least headroom is shown first. */
    private void offerServices(Chronicle chronicle) {
        Optional<ServiceKey> before = Optional.ofNullable(service.getValue());
        List<ServiceLife> lives = chronicle.services().sorted();
        service.getItems().setAll(lives.stream().map(ServiceLife::key).toList());
        Optional<ServiceKey> least = lives.stream()
                .min(Comparator.comparingInt(this::headroom)).map(ServiceLife::key);
        before.filter(service.getItems()::contains).or(() -> least).ifPresent(service::setValue);
    }

    private int headroom(ServiceLife life) {
        int floor = life.configurationAt(watch.now().instant()).map(Configuration::lower).orElse(0);
        return life.healthyAt(watch.now().rows()) - floor;
    }
}
