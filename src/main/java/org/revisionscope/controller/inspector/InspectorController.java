package org.revisionscope.controller.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.why.WhyDesk;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.view.Messages;
import org.revisionscope.view.inspector.FactGrid;
import org.revisionscope.view.inspector.SectionList;
import org.revisionscope.view.inspector.Sheet;
import org.revisionscope.view.inspector.StatusPill;
import org.revisionscope.view.why.WhyPane;

/** The inspector: the facts of the selection, which follow the clock. */
public final class InspectorController {

    private final Watch watch;
    private final WhyDesk whys;
    private final Supplier<Scenario> scenario;
    private final Consumer<String> clipboard;
    private final ObservableValue<String> select;
    private final ObservableValue<String> nothing;
    private final ObservableValue<String> settings;

    @FXML private ScrollPane panel;
    @FXML private HBox head;
    @FXML private Label title;
    @FXML private StatusPill pill;
    @FXML private Label empty;
    @FXML private Label look;
    @FXML private FactGrid facts;
    @FXML private WhyPane why;
    @FXML private SectionList sections;
    @FXML private Label labels;

    /**
     * An inspector.
     *
     * @param watch what it follows
     * @param whys answers why
     * @param scenario what the run starts from
     * @param clipboard takes identifiers that are copied
     * @param keys what keys do
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public InspectorController(Watch watch, WhyDesk whys, Supplier<Scenario> scenario, Consumer<String> clipboard,
            KeyNames keys) {
        this.scenario = scenario;
        this.watch = watch;
        this.whys = whys;
        this.clipboard = clipboard;
        select = KeySentence.of(watch.messages().get("inspector.empty"), keys);
        nothing = KeySentence.of(watch.messages().get("inspector.empty.nothing"), keys);
        settings = KeySentence.of(watch.messages().get("inspector.empty.look"), keys);
    }

    @FXML
    void initialize() {
        facts.onCopy(watch.messages().get("inspector.copy"), clipboard);
        whys.join(why);
        head.managedProperty().bind(head.visibleProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        look.managedProperty().bind(look.visibleProperty());
        look.visibleProperty().bind(empty.visibleProperty());
        look.textProperty().bind(settings);
        labels.managedProperty().bind(labels.visibleProperty());
        watch.follow(this::show);
        watch.selectionProperty().addListener((_, _, _) -> show());
        select.addListener(_ -> show());
        nothing.addListener(_ -> show());
        show();
    }

    private void show() {
        Optional<Sheet> sheet = sheet(watch.selection());
        if (sheet.isEmpty() && panel.isFocusWithin()) {
            panel.requestFocus(); // else it falls to any button that is left
        }
        title.setText(sheet.map(Sheet::title).orElse(""));
        head.setVisible(sheet.isPresent());
        pill.show(sheet.flatMap(Sheet::pill));
        facts.show(sheet.map(Sheet::facts).orElse(List.of()));
        whys.show(why);
        sections.show(sheet.map(Sheet::sections).orElse(List.of()));
        labels.setVisible(sheet.isPresent());
        empty.setVisible(sheet.isEmpty());
        empty.setText((watch.now().rows() == 0 ? nothing : select).getValue());
        panel.setAccessibleText(sheet.map(this::spoken).orElseGet(empty::getText));
    }

    /** All that is shown, to be heard in one go. */
    private String spoken(Sheet sheet) {
        Stream<String> head = Stream.concat(Stream.of(sheet.title()), sheet.pill().map(Sheet.Pill::words).stream());
        Stream<String> lines = sheet.facts().stream()
                .map(fact -> watch.messages().format("inspector.fact.spoken", fact.label(), fact.value()));
        return Stream.of(head, lines, Stream.of(whys.spoken())).flatMap(part -> part)
                .filter(part -> !part.isEmpty()).map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1)
                        : part)
                .collect(Collectors.joining(". "));
    }

    private Optional<Sheet> sheet(Selection selection) {
        Now now = watch.now();
        Messages messages = watch.messages();
        Sections sections = new Sections(now, messages, scenario.get());
        return switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfRevision(var revision) -> new RevisionSheet(now, messages).of(revision);
            case Selection.OfPlace(var place) -> now.chronicle().places().places().contains(place)
                    ? Optional.of(new PlaceSheet(now, messages).of(place))
                    : Optional.empty();
            case Selection.OfService(var service) -> now.chronicle().services().of(service)
                    .filter(life -> life.createdAt() <= now.instant())
                    .map(life -> new ServiceSheet(now, messages).of(life).with(sections.of(life)));
            case Selection.OfTask(var arn) -> {
                var task = watch.task(arn);
                yield task.isPresent() ? Optional.of(new TaskSheet(now, messages).of(task.getAsInt())
                        .with(sections.ofTask(task.getAsInt())))
                        : Optional.empty();
            }
            case Selection.OfEvent(int row, long at, Selection about) -> now.holds(row, at)
                    ? Optional.of(new EventSheet(now, messages).of(row, sheet(about)))
                    : sheet(about);
            case Selection.OfNotice(var id) -> now.notice(id)
                    .map(notice -> new PlaceSheet(now, messages).of(notice));
        };
    }
}
