package org.revisionscope.view.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.fleet.FleetRow.JobRow;
import org.revisionscope.view.fleet.FleetRow.PlaceRow;
import org.revisionscope.view.fleet.FleetRow.ServiceRow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** No name in the fleet tree is cut, however long it is and however large the words are. */
@ExtendWith(ApplicationExtension.class)
class FleetCellTest {

    private static final Place TOKYO = Place.of("111122223333", "ap-northeast-1");
    private static final String LONG = "recommendations-for-returning-visitors-in-all-shops";

    private TreeView<FleetRow> tree;
    private Stage stage;

    @Start
    void open(Stage shared) {
        stage = shared;
        tree = new TreeView<>(new TreeItem<>());
        TreeItem<FleetRow> place = new TreeItem<>(new PlaceRow(TOKYO));
        place.setExpanded(true);
        place.getChildren().add(new TreeItem<>(new ServiceRow(new ServiceKey(TOKYO, "production", "web"))));
        place.getChildren().add(new TreeItem<>(new ServiceRow(new ServiceKey(TOKYO, "production", LONG))));
        place.getChildren().add(new TreeItem<>(new JobRow(0)));
        tree.getRoot().getChildren().add(place);
        tree.setShowRoot(false);
        tree.getStyleClass().add("fleet-tree");
        tree.setCellFactory(_ -> new FleetCell(new Told(), Messages.load(), new SimpleStringProperty("P"),
                (_, _) -> {}));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 17, 20, 26})
    void noNameIsCut(int letters, FxRobot robot) {
        robot.interact(() -> {
            tree.setStyle("-fx-font-size: " + letters + "px");
            StackPane root = new StackPane(tree);
            Scene scene = new Scene(root, 216.0 * letters / 13, 900);
            scene.getStylesheets().add(FleetCell.class.getResource("../theme/panels.css").toExternalForm());
            Stages.show(stage, scene);
        });
        Stages.awaitFrame(stage.getScene());
        Stages.awaitFrame(stage.getScene());
        robot.interact(() -> {
            List<Labeled> words = new ArrayList<>();
            tree.lookupAll(".fleet-line").forEach(line -> collect(line, words));
            assertEquals(List.of(), words.stream().filter(FleetCellTest::isCut).map(Labeled::getText).toList());
            assertTrue(words.stream().anyMatch(each -> each.getText().equals(LONG)), words.toString());
            tree.getRoot().getChildren().clear();
        });
    }

    private static boolean isCut(Labeled words) {
        return words.isTextTruncated() || words.getHeight() < words.prefHeight(words.getWidth()) - 1;
    }

    private static void collect(Node node, List<Labeled> found) {
        if (node.isVisible() && node instanceof Labeled words) {
            found.add(words);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** Large numbers. */
    private static final class Told implements FleetFacts {

        @Override
        public PlaceFacts place(Place place) {
            return new PlaceFacts(WaitPeriod.FOURTEEN_DAYS, Optional.empty(), place.region().id().length());
        }

        @Override
        public ServiceFacts service(ServiceKey service) {
            return new ServiceFacts(1200, 1200, 1200);
        }

        @Override
        public JobFacts job(int task) {
            return new JobFacts("nightly-import-of-everything", "r12", Standing.AT_RISK);
        }
    }
}
