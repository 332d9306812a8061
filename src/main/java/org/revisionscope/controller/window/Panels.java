package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.SystemClipboard;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.files.PictureDesk;
import org.revisionscope.controller.fleet.FleetController;
import org.revisionscope.controller.inspector.InspectorController;
import org.revisionscope.controller.notices.NoticesController;
import org.revisionscope.controller.notices.RuleBook;
import org.revisionscope.controller.story.Crossing;
import org.revisionscope.controller.story.StoryController;
import org.revisionscope.controller.timeline.BookmarkActions;
import org.revisionscope.controller.timeline.FleetMapController;
import org.revisionscope.controller.timeline.LanePins;
import org.revisionscope.controller.timeline.TimelineController;
import org.revisionscope.controller.verbs.CardDeck;
import org.revisionscope.controller.verbs.SessionDeciding;
import org.revisionscope.controller.verbs.SessionForeseeing;
import org.revisionscope.controller.verbs.VerbDesk;
import org.revisionscope.controller.verbs.VerbMenu;
import org.revisionscope.controller.verbs.VerbOffer.Obstacle;
import org.revisionscope.controller.verbs.VerbOffer.Remedy;
import org.revisionscope.controller.verbs.VerbsController;
import org.revisionscope.controller.why.Rescuer;
import org.revisionscope.controller.why.WhyDesk;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Studio;
import org.revisionscope.view.fleetmap.FleetMapView;
import org.revisionscope.view.timeline.FindBar;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.radar.RadarView;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.GhostFlag.Urgency;
import org.revisionscope.view.verbs.CardTable;
import org.revisionscope.view.window.BookmarkBar;
import org.revisionscope.view.window.ProblemCard.Problem;

/** The panels of a window, joined to its session. */
final class Panels {
    private final Watch watch;
    private final Studio studio;
    private final TimelineView timelineView;
    private final TimelineController timeline;
    private final FleetMapView mapView;
    private final FleetMapController map;
    private final Centre centre;
    private final FleetController fleet;
    private final NoticesController notices;
    private final StoryController story;
    private final InspectorController inspector;
    private final ObservableValue<Optional<String>> lookingBack;
    private final CardDeck cards;
    private final VerbDesk verbs;
    private final PictureDesk pictures;
    private final LanePins pins;
    private final BookmarkBar bookmarkBar;
    private final BookmarkActions bookmarks;
    private final FindBar findBar;
    private final Messages messages;
    private final KeyNames keys;
    private final Session session;

    /**
     * The panels of a session.
     *
     * @param rescuer finds what prevents things
     * @param done says what was done of which nothing else can be seen
     * @param tell shows what went wrong
     */
    Panels(Session session, Desk desk, KeyNames keys, Rescuer rescuer, Consumer<String> done,
            Consumer<Problem> tell) {
        this.keys = keys;
        this.session = session;
        messages = desk.messages();
        watch = Watch.of(session, messages);
        studio = new Studio(session.playback().playingProperty()::get);
        session.readWhile(studio::isIdle);
        SessionDeciding deciding = new SessionDeciding(session,
                failures -> Platform.runLater(() -> done.accept(cannotStart(failures)))); // once the story is shown
        cards = new CardDeck(messages, deciding);
        verbs = new VerbDesk(watch, deciding, new SessionForeseeing(session), cards,
                session.whyNotNowProperty().map(why -> why.map(sentence -> obstacle(session, sentence))));
        lookingBack = lookingBack(session);
        VerbMenu menus = new VerbMenu(verbs);
        notices = new NoticesController(watch, RuleBook.of(session), SystemClipboard::copy, desk.background());
        story = new StoryController(watch, menus, Crossing.of(session), keys);
        timelineView = new TimelineView(messages);
        timelineView.paintIn(studio);
        notices.reducedMotionProperty().bind(timelineView.reducedMotionProperty());
        findBar = new FindBar(timelineView, messages);
        pins = new LanePins(timelineView.pins(), session, messages);
        pictures = new PictureDesk(session, timelineView, desk, done, tell);
        timeline = new TimelineController(timelineView, session, selected -> {
            ContextMenu menu = menus.forSubject(selected);
            pins.addTo(menu);
            pictures.addTo(menu);
            return menu;
        });
        fleet = new FleetController(watch, menus, verbs::setWait, keys, timeline.heldFromProperty());
        timeline.setStory(story::pointOut);
        inspector = new InspectorController(watch,
                new WhyDesk(watch, () -> session.scenario().settings(), this::future, rescuer),
                session::scenario, SystemClipboard::copy, keys);
        mapView = new FleetMapView(messages);
        mapView.reducedMotionProperty().bind(timelineView.reducedMotionProperty());
        map = new FleetMapController(mapView, timelineView, session, timeline);
        centre = new Centre(timelineView, mapView, map.openProperty());
        bookmarkBar = new BookmarkBar(messages, Bookmark.LONGEST_NOTE, () -> centre.shown().requestFocus());
        bookmarks = new BookmarkActions(session, timelineView, bookmarkBar, messages, keys);
        cards.targetProperty().subscribe(this::plantGhostFlag);
        cards.criticalProperty().subscribe(this::plantGhostFlag);
    }

    private void plantGhostFlag() {
        timeline.plantGhostFlag(cards.targetProperty().get(),
                cards.criticalProperty().get() ? Urgency.CRITICAL : Urgency.ORDINARY);
    }

    private static Obstacle obstacle(Session session, String sentence) {
        boolean isReadOnly = session.whyReadOnlyProperty().get().isPresent();
        return new Obstacle(sentence, isReadOnly ? Remedy.NONE : Remedy.RETURN_TO_EDGE);
    }

    /** What comes if nobody acts, unless a curtain hides it. */
    private Optional<Chronicle> future() {
        return timeline.foresightProperty().get() == Foresight.CURTAIN ? Optional.empty()
                : session.announcedProperty().get();
    }

    /** The controllers of the panels' FXML. */
    List<Object> controllers() {
        return List.of(fleet, new VerbsController(verbs, keys, lookingBack), story, notices, inspector);
    }

    /** What can be done in the panels. */
    List<Action> actions() {
        return Stream.of(new VerbActions(verbs).all(), new ZoomActions(timelineView, mapView, map.openProperty()).all(),
                new QuietActions(timelineView.navigation(), messages, keys).all(),
                new ForesightActions(timeline.foresightProperty()).all(), pictures.all(),
                pins.all(), bookmarks.all(),
                List.of(centre.action(), Action.named("view.filter").keys("/").does(findBar::open)))
                .flatMap(List::stream)
                .toList();
    }

    private ObservableValue<Optional<String>> lookingBack(Session session) {
        ObservableValue<String> wayBack = KeySentence.of(messages.get("verbs.lookingBack"), keys);
        return session.lookingBackProperty().flatMap(now -> now.isEmpty() ? new ReadOnlyObjectWrapper<>(now)
                : wayBack.map(way -> now.map(sentence -> sentence + way)));
    }

    /** What every panel follows. */
    Watch watch() {
        return watch;
    }

    /** The timeline. */
    TimelineController timeline() {
        return timeline;
    }

    /** Gives the keyboard's focus to what the centre shows. */
    void focusCentre() {
        Regions.first(centre.shown()).ifPresent(Node::requestFocus);
    }

    /** The timeline or the fleet map, with the radar above; the keyboard comes to them first. */
    Node timelinePane() {
        KeySentence.of(messages.get("timeline.empty"), keys).subscribe(timelineView.emptyTextProperty()::set);
        RadarView radar = new RadarView(timelineView, messages);
        radar.paintIn(studio);
        return centre.under(new VBox(findBar, bookmarkBar, radar));
    }

    /** Shows what has changed since the last frame; {@code nanos} is its time. */
    void pulse(long nanos) {
        timeline.pulse(nanos);
        map.pulse();
    }

    /** Brings the clock into view, if it is not. */
    void showClock() {
        if (!timelineView.navigation().span().contains(session.playback().clock())) {
            timelineView.navigation().followClock();
        }
    }

    /** What the timeline is drawn by. */
    TimelineView timelineView() {
        return timelineView;
    }

    /** What there is to explain of the timeline or the map, whichever is in view. */
    List<LegendEntry> legend() {
        return centre.shown().equals(mapView) ? mapView.legend() : timelineView.legend();
    }

    /** How much of that, at the bottom, is not to be covered: floors or counts, in pixels. */
    double belowLegend() {
        return centre.shown().equals(mapView) ? mapView.countsHeight() : timelineView.floorsHeight();
    }

    /** How many notices there are at the clock. */
    ReadOnlyIntegerProperty noticeCount() {
        return notices.countProperty();
    }

    /** The envelope of a notice has arrived. */
    void delivered(NoticeId notice) {
        notices.delivered(notice);
    }

    /** Ends whatever moves; every picture is what it leads to. */
    void endMotion() {
        timelineView.endMotion();
        notices.endMotion(); // after the envelopes, which would send copies
    }

    /** Offers what to begin with where panels are empty. */
    void offerDoors(ActionControls controls) {
        notices.offerDoor(controls);
    }

    /** Shows the cards of verbs on this table. */
    void showCardsOn(CardTable table) {
        cards.showOn(table, this::place, centre::shown);
    }

    private Optional<Bounds> place(Selection subject) {
        if (centre.guestProperty().get().isPresent()) {
            return Optional.empty();
        }
        return map.openProperty().get() ? map.find(subject) : timeline.reveal(subject);
    }

    /** Who takes the place of timeline and map, if anybody does. */
    ObjectProperty<Optional<Node>> guestProperty() {
        return centre.guestProperty();
    }

    /** The mark whose card is open, else the one that its card would begin with. */
    Optional<MarkRevision> intendedMark() {
        return verbs.intendedMark();
    }

    /** Nothing goes on in them any more. */
    void close() {
        watch.close();
        story.close();
    }

    /** Closes the bars over the timeline; whether there was any. */
    boolean closeBars() {
        return bookmarkBar.close() || findBar.close();
    }

    /** Closes the open card of a verb; whether there was one. */
    boolean closeCard() {
        boolean open = cards.isOpen();
        cards.cancel();
        return open;
    }

    private String cannotStart(LaunchFailures failures) {
        return messages.format("verbs.card.fails.done", failures.service().name(),
                Dates.brief(failures.from().toEpochMilli()), Dates.brief(failures.to().toEpochMilli()));
    }
}
