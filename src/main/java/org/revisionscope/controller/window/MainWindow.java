package org.revisionscope.controller.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.Keyboard;
import org.revisionscope.controller.chat.Chat;
import org.revisionscope.controller.desk.BackgroundThread;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.HoldingDialogs;
import org.revisionscope.controller.desk.SystemClipboard;
import org.revisionscope.controller.document.Edit;
import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.document.SimulationWorker;
import org.revisionscope.controller.files.Autosave;
import org.revisionscope.controller.files.DocumentActions;
import org.revisionscope.controller.files.Documents;
import org.revisionscope.controller.files.ExampleActions;
import org.revisionscope.controller.files.FileDrop;
import org.revisionscope.controller.files.FileMenus;
import org.revisionscope.controller.files.LeftBehind;
import org.revisionscope.controller.fleetedit.FleetEditor;
import org.revisionscope.controller.help.HelpActions;
import org.revisionscope.controller.help.KeysSheet;
import org.revisionscope.controller.help.Legend;
import org.revisionscope.controller.help.Nudges;
import org.revisionscope.controller.help.Nudges.Nudge;
import org.revisionscope.controller.imports.Importer;
import org.revisionscope.controller.palette.Palette;
import org.revisionscope.controller.runto.Lately;
import org.revisionscope.controller.runto.RunTo;
import org.revisionscope.controller.settings.Settings;
import org.revisionscope.controller.settings.SettingsActions;
import org.revisionscope.controller.why.Rescuer;
import org.revisionscope.controller.why.Rewind;
import org.revisionscope.controller.why.SessionRescuer;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.view.ChoiceKeys;
import org.revisionscope.view.FocusRing;
import org.revisionscope.view.MenuKey;
import org.revisionscope.view.Messages;
import org.revisionscope.view.window.Magnifier;
import org.revisionscope.view.window.PointerRing;
import org.revisionscope.view.window.ProblemCard.Problem;

/** Puts the window together: the document, the panels that show it, and the actions that change it. */
public final class MainWindow {
    private final Stage stage;
    private final Desk desk;
    private final WindowLayout layout;
    private final WindowPlace place;
    private final Session session;
    private final Problems problems;
    private final Documents documents;
    private final Autosave autosave;
    private final CaptionController caption;
    private final CaptionTeller teller;
    private final Panels panels;
    private final Outcomes outcomes;
    private final FuturePanels futures;
    private final Commands commands;
    private final Chat chat;
    private final Palette palette;
    private final RunTo runTo;
    private final FleetEditor fleetEditor;
    private final Importer importer;
    private final Arrangement arrangement;
    private final Legend legend;
    private final Settings settings;
    private final Rewind rewind;
    private final Sounds sounds;
    private final Cards cards = new Cards();
    private final Pulse pulse;
    private final List<Action> actions = new ArrayList<>();
    private final PanelActions panelActions;

    /** A window that is not shown yet. */
    public MainWindow(Stage stage, Desk desk) {
        this.stage = stage;
        session = new Session(new SimulationWorker(), System::nanoTime, BundledScenarios.open(BundledScenarios.FIRST));
        this.desk = desk.withDialogs(new HoldingDialogs(desk.dialogs(), session.playback()));
        settings = new Settings(desk.preferences(), desk.themes(), session.playback(),
                Platform.getPreferences().reducedMotionProperty());
        layout = new WindowLayout(desk.preferences(), settings.textSize());
        place = new WindowPlace(desk.preferences());
        problems = new Problems(desk.messages(), cards, session.playback());
        documents = new Documents(session, this.desk, problems::tell);
        autosave = new Autosave(session, desk.recovery(), desk.background(), this::notKept);
        caption = new CaptionController(desk.messages());
        teller = new CaptionTeller(session, desk.messages(), this::key, caption);
        rewind = new Rewind(session.playback(), settings.motion().reducedProperty()::get);
        panels = new Panels(session, this.desk, this::key, rescuer(), this::done, problems::tell);
        outcomes = new Outcomes(session, panels.watch(), this.desk, documents, problems::tell);
        panelActions = new PanelActions(stage, layout);
        futures = new FuturePanels(session, this.desk, this::key, panels, panelActions::show, caption::explain);
        commands = new Commands(session, panels.watch(), this.desk, panelActions::show, this::done);
        chat = new Chat(session, settings.chat(), desk.background(), desk.messages());
        pulse = new Pulse(this::pulse, this::isResting);
        sounds = new Sounds(settings.soundProperty(), panels.timeline()::setEar, desk.speakers(),
                () -> done(desk.messages().get("sound.mute")), pulse::wake);
        session.selectionProperty()
                .subscribe(selected -> layout.inspectorWanted().set(!selected.equals(Selection.NONE)));
        session.failureProperty().subscribe(failure -> failure.ifPresent(this::tell));
        layout.stageView().addListener((_, _, _) -> panels.focusCentre()); // else it falls to any button that is left
        session.hindranceProperty().addListener((_, _, hindrance) -> hindrance.ifPresentOrElse(
                why -> caption.explain(desk.messages().get(why.key("ahead"))), caption::explained));
        panels.timelineView().reducedMotionProperty().bind(settings.motion().reducedProperty());
        palette = new Palette(session, desk.messages(), this::actionList, cards);
        Lately lately = new Lately();
        runTo = new RunTo(session, desk.messages(), cards, this::landed, lately);
        session.storiesProperty().addListener((_, _, _) -> {
            palette.close();
            runTo.close();
        });
        arrangement = new Arrangement(panels.timelineView(), lately);
        documents.arrange(arrangement::now, arrangement::await);
        fleetEditor = new FleetEditor(session, this.desk, documents::keepOrLose, cards::show, cards::close);
        importer = new Importer(session, this.desk, new BackgroundThread("import"), documents, SystemClipboard.texts(),
                cards, problems::tell);
        legend = new Legend(panels::legend, panels::belowLegend, desk.themes().themeProperty(), desk.messages());
        collectActions();
        Scene scene = scene();
        stage.setScene(scene);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc means cancel, even there
        stage.setFullScreenExitHint("");
        stage.titleProperty().bind(Bindings.createStringBinding(this::title, session.titleProperty(),
                session.dirtyProperty()));
        stage.setOnCloseRequest(this::closeRequested);
    }

    /** The branches are compared by a panel that is made after the one that rescues. */
    private Rescuer rescuer() {
        return new SessionRescuer(session, rewind, branches -> futures().compareOverGhost(branches));
    }

    private FuturePanels futures() {
        return futures;
    }

    private void collectActions() {
        Messages messages = desk.messages();
        KeysSheet sheet = new KeysSheet(messages, this::actionList);
        actions.addAll(new DocumentActions(documents, session, messages, this::quit).all());
        actions.addAll(new PlaybackActions(session.playback()).all());
        actions.addAll(new ViewActions(stage, settings, layout).all());
        actions.addAll(new MotionActions(settings.motion().choiceProperty()).all());
        actions.addAll(sounds.actions());
        actions.addAll(palette.actions());
        actions.addAll(runTo.actions());
        actions.addAll(fleetEditor.actions());
        actions.addAll(importer.actions());
        actions.addAll(new SettingsActions(settings, messages, desk.dialogs(), this::actionList).all());
        actions.addAll(new HelpActions(session, desk, settings.textSize(), sheet,
                new HelpActions.Cards(cards::show, cards::close), this::done).all());
        actions.addAll(legend.actions());
        actions.add(Action.named("view.caption").keys("F8").does(caption::focus));
        actions.addAll(panels.actions());
        actions.addAll(panelActions.all());
        actions.addAll(futures.actions());
        actions.addAll(commands.actions());
        actions.addAll(chat.actions());
        actions.addAll(exampleActions().all());
        actions.add(Action.named("view.cancel").keys("Esc")
                .does(new StepOut(cards, panels, futures, session, layout)::cancel));
    }

    private ExampleActions exampleActions() {
        return new ExampleActions(BundledScenarios.names(), desk.messages(), documents::openExample);
    }

    private void done(String sentence) {
        teller.done(sentence);
        pulse.wake(); // whoever chose it from a menu did nothing to the window itself
    }

    private void landed(String sentence) {
        panels.showClock();
        teller.answer(desk.messages().get("runto.title"), sentence);
    }

    /** Everything that can be done in the window. */
    ActionList actionList() {
        return new ActionList(actions, desk.messages(), settings.keys(), caption::explain);
    }

    /** What the user has set. */
    Settings settings() {
        return settings;
    }

    private ObservableValue<String> key(String action) {
        return settings.keys().changesProperty().map(_ -> actionList().keyLabel(action));
    }

    private Scene scene() {
        Messages messages = desk.messages();
        ActionList list = actionList();
        ActionControls controls = new ActionControls(list);
        FileMenus files = new FileMenus(messages, documents.recent(), documents::open,
                exampleActions().all());
        MainWindowController frame = new MainWindowController(messages, session, layout, controls,
                new MenuBarBuilder(controls, messages, files));
        List<Object> controllers = new ArrayList<>(panels.controllers());
        controllers.addAll(outcomes.controllers());
        controllers.addAll(futures.controllers(controls));
        controllers.addAll(commands.controllers(controls));
        controllers.add(chat.controller());
        controllers.addAll(
                List.of(frame, caption, new StatusController(messages, session, documents.provingProperty(), controls),
                        new TransportController(messages, session.playback(), settings, controls)));
        Parent root = new Controllers(controllers).load("window/MainWindow.fxml", messages);
        PointerRing ring = new PointerRing();
        ring.visibleProperty().bind(settings.pointerRingProperty());
        Scene scene = place.scene(new StackPane(root, ring));
        ring.follow(scene);
        panelActions.lieIn(frame);
        arrangement.lieIn(frame.drawerTabs());
        outcomes.lieIn(frame);
        futures.lieIn(frame, layout);
        nudges(root, frame).begin();
        Magnifier magnifier = new Magnifier(panels.timelinePane());
        magnifier.factorProperty().bind(settings.textSize().factorProperty());
        frame.place(magnifier, legend.card());
        panels.timelineView().captionProperty().bind(caption.spokenProperty());
        panels.offerDoors(controls);
        frame.countNotices(panels.noticeCount());
        panels.timelineView().setMailbox(frame.mailbox(panels::delivered));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> panels.endMotion());
        panels.showCardsOn(frame.verbCards());
        cards.layOn(frame.cardTable());
        desk.themes().dress(scene);
        settings.textSize().dress(scene);
        Action focusing = list.get("view.caption");
        caption.standDown(scene, key -> list.forKey(key).filter(focusing::equals).isPresent());
        new Keyboard(list).listenTo(scene);
        FocusRing.in(scene);
        MenuKey.in(scene);
        ChoiceKeys.amongLetterKeys(scene);
        new FileDrop(importer::drop).listenTo(scene);
        return scene;
    }

    private Nudges nudges(Parent root, MainWindowController frame) {
        ObservableValue<Boolean> hasRun = session.lastEditProperty().map(edit -> edit.isPresent()
                && edit.get() instanceof Edit.Decided(_, RunTask _));
        return new Nudges(desk.preferences(), List.of(
                new Nudge("mark", root.lookup("#mark"), session.lastEditProperty().map(Optional::isPresent)),
                new Nudge("play", root.lookup("#play"), session.playback().playingProperty().asObject()),
                new Nudge("notices", frame.noticesTab(), frame.noticesTab().selectedProperty().asObject()),
                new Nudge("run", root.lookup("#run"), hasRun),
                new Nudge("palette", root.lookup("#find"), palette.usedProperty().asObject())));
    }

    private String title() {
        String key = session.dirtyProperty().get() ? "window.title.unsaved" : "window.title";
        return desk.messages().format(key, session.titleProperty().get());
    }

    /** Opens the window where it stood. */
    public void show() {
        place.restore(stage);
        layout.openFor(stage.getHeight());
        stage.show();
        panels.timelineView().requestFocus();
        wakePulse();
        new LeftBehind(session, desk, autosave).offer();
    }

    private void tell(Failure broken) {
        arrangement.forget();
        problems.tell(broken, session::dismissFailure);
    }

    private void notKept(Exception problem) {
        Messages messages = desk.messages();
        problems.tell(new Problem(messages.get("problem.autosave"), session.titleProperty().get(),
                String.valueOf(problem.getMessage()), messages.get("problem.autosave.mend")));
    }

    /** Whatever needs the next frames wakes the pulse; what anybody does to the window may be one of these. */
    private void wakePulse() {
        List.of(session.decidingProperty(), session.playback().playingProperty(), session.playback().clockProperty(),
                session.playback().edgeProperty(), session.calendarProperty(), panels.timeline().foresightProperty(),
                futures.outcomeProperty())
                .forEach(pulse::wakeOn);
        stage.getScene().addEventFilter(InputEvent.ANY, _ -> pulse.wake());
        pulse.wake();
    }

    /** Takes in what has changed, once per frame. */
    void pulse(long nanos) {
        session.pulse(nanos);
        chat.pulse();
        session.refusalProperty().get().ifPresent(this::refused);
        panels.pulse(nanos);
        sounds.pulse(nanos);
        if (!session.decidingProperty().get()) {
            arrangement.shown();
        }
        futures.pulse();
        runTo.pulse();
        teller.pulse(nanos);
        legend.pulse(nanos);
    }

    /** Whoever asked by a card has heard already; everybody else reads it in the caption. */
    private void refused(String why) {
        session.dismissRefusal();
        caption.explain(why);
    }

    /** Whether frames change nothing until someone does something. */
    boolean isResting() {
        return session.isResting() && !panels.timeline().isHolding() && sounds.isResting();
    }

    private void closeRequested(WindowEvent event) {
        event.consume();
        quit();
    }

    private void quit() {
        documents.keepOrLose(stage::close);
    }

    /** Keeps what is to be remembered and ends all work; called once, at the end. */
    public void close() {
        pulse.close();
        rewind.end();
        session.playback().pause();
        panels.close();
        sounds.close();
        chat.close();
        autosave.end();
        importer.close();
        outcomes.close();
        futures.close();
        session.close();
        place.keep(stage);
        layout.keep();
        settings.keep();
        desk.preferences().save();
        desk.background().finish();
    }
}
