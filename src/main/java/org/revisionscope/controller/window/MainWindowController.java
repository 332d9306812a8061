package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.timeline.motion.Mailbox;
import org.revisionscope.view.verbs.CardTable;
import org.revisionscope.view.verbs.Overlay;
import org.revisionscope.view.window.ColumnsPane;
import org.revisionscope.view.window.DrawerPane;

/** The frame of the window: it gives the panels their places and knows none of them. */
public final class MainWindowController {
    /** Below this width of the drawer, in the height of words, the tabs move together. */
    private static final double ROOM_FOR_TABS_EM = 52;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final List<RailItem> VERBS = List.of(new RailItem("aws.release", "fth-upload-cloud"),
            new RailItem("aws.mark", "fth-flag"), new RailItem("you.run", "fth-play-circle"),
            new RailItem("you.stop", "fth-x-octagon"), new RailItem("you.update", "fth-sliders"),
            new RailItem("you.wait", "fth-clock"));

    private final Messages messages;
    private final Session session;
    private final WindowLayout layout;
    private final ActionControls controls;
    private final MenuBarBuilder menus;

    @FXML private HBox menuRow;
    @FXML private MenuBar menuBar;
    @FXML private Label documentTitle;
    @FXML private ColumnsPane columns;
    @FXML private VBox leftColumn;
    @FXML private VBox rail;
    @FXML private StackPane drawerBox;
    @FXML private TabPane drawerTabs;
    @FXML private StackPane rightColumn;
    @FXML private DrawerPane drawer;
    @FXML private StackPane timelineSlot;
    @FXML private Tab storyTab;
    @FXML private Tab noticesTab;
    @FXML private CardTable verbCards;
    @FXML private Overlay cardTable;
    @FXML private StackPane body;
    @FXML private HBox statusBar;

    MainWindowController(Messages messages, Session session, WindowLayout layout, ActionControls controls,
            MenuBarBuilder menus) {
        this.messages = messages;
        this.session = session;
        this.layout = layout;
        this.controls = controls;
        this.menus = menus;
    }

    @FXML
    void initialize() {
        drawerTabs.getTabs().forEach(MainWindowController::fillOnceOpened);
        layout.arrange(columns, drawer);
        menus.fill(menuBar);
        documentTitle.textProperty().bind(session.titleProperty());
        documentTitle.visibleProperty().bind(Bindings.createBooleanBinding(this::titleFits,
                documentTitle.widthProperty(), documentTitle.textProperty(), documentTitle.fontProperty()));
        Em.of(drawerBox).subscribe(wide -> drawerBox.pseudoClassStateChanged(NARROW,
                wide.doubleValue() < ROOM_FOR_TABS_EM));
        fillRail();
        for (Node part : List.of(menuRow, statusBar)) {
            part.managedProperty().bind(part.visibleProperty());
            part.visibleProperty().bind(layout.stageView().not());
        }
        for (Overlay cards : List.of(verbCards, cardTable)) { // words are large there, and a card tells more than what it covers
            cards.aboveProperty().bind(Bindings.when(layout.stageView()).then(body.layoutYProperty()).otherwise(0));
        }
    }

    /** A part of a title says little, and the frame of the window has it too. */
    private boolean titleFits() {
        return documentTitle.getWidth() >= Math.floor(documentTitle.prefWidth(Region.USE_COMPUTED_SIZE));
    }

    /** A panel is styled and laid out only from when its tab is opened on: most of a window lies in unopened tabs. */
    private static void fillOnceOpened(Tab tab) {
        if (!tab.isSelected()) {
            Node panel = tab.getContent();
            tab.setContent(null);
            tab.selectedProperty().addListener((_, _, _) -> tab.setContent(panel));
        }
    }

    private void fillRail() {
        Button fleet = new Button(null, new FontIcon("fth-layers"));
        fleet.setId("rail-fleet");
        fleet.setAccessibleText(messages.get("rail.fleet"));
        fleet.setTooltip(Tips.of(messages.get("rail.fleet")));
        fleet.setOnAction(_ -> layout.leftWanted().set(!layout.leftWanted().get()));
        rail.getChildren().addAll(fleet, new Separator());
        for (RailItem item : VERBS) {
            Button verb = new Button(null, new FontIcon(item.icon()));
            controls.bindPicture(verb, item.action());
            rail.getChildren().add(verb);
        }
    }

    /** The parts of the window, in the order in which F6 goes round them; what the drawer covers is left out. */
    List<Node> regions() {
        return Stream.<Node>of(timelineSlot, drawerTabs, rightColumn, rail, leftColumn)
                .filter(part -> !part.equals(timelineSlot) || !drawer.coversMain()).toList();
    }

    /** Closes the drawer if it lies over what stands beside the timeline. */
    void uncover() {
        if (drawer.coversMain()) {
            layout.drawerOpen().set(false);
        }
    }

    /** What lies in the drawer. */
    TabPane drawerTabs() {
        return drawerTabs;
    }

    /** What is told of the selection. */
    Node rightColumn() {
        return rightColumn;
    }

    /** The tab in which the Story is read. */
    Tab storyTab() {
        return storyTab;
    }

    /** The tab in which the notices are read. */
    Tab noticesTab() {
        return noticesTab;
    }

    /** A tab of the drawer by its id. */
    Tab tab(String id) {
        return drawerTabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst().orElseThrow();
    }

    /** Shows on their tab how many notices there are. */
    void countNotices(ReadOnlyIntegerProperty count) {
        noticesTab.textProperty().bind(count.map(many -> many.intValue() == 0
                ? messages.get("drawer.notices")
                : messages.format("drawer.notices.count", many)));
    }

    /**
     * The tab of the notices, which is in sight while the drawer is open.
     *
     * @param delivered takes each notice whose envelope has arrived there
     */
    Mailbox mailbox(Consumer<NoticeId> delivered) {
        return new Mailbox() {
            @Override
            public Optional<Point2D> place() {
                return noticesPlace();
            }

            @Override
            public void delivered(NoticeId notice) {
                delivered.accept(notice);
            }
        };
    }

    private Optional<Point2D> noticesPlace() {
        return Optional.ofNullable(drawerTabs.lookup("#noticesTab")).filter(_ -> drawer.openProperty().get())
                .map(tab -> tab.localToScene(tab.getLayoutBounds().getCenterX(), tab.getLayoutBounds().getCenterY()));
    }

    /** Where the cards of verbs lie, over the timeline. */
    CardTable verbCards() {
        return verbCards;
    }

    /** Where cards about the whole document lie, over the panels. */
    Pane cardTable() {
        return cardTable;
    }

    /** Puts the timeline into its place, and over it what explains it. */
    void place(Node timeline, Node legend) {
        timelineSlot.getChildren().setAll(timeline, legend);
    }

    /**
     * A picture in the rail.
     *
     * @param action what it does
     * @param icon the picture's name
     */
    private record RailItem(String action, String icon) {}
}
