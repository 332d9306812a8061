package org.revisionscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the width of a table is shared. */
@ExtendWith(ApplicationExtension.class)
class RestColumnTest {

    private final TableView<String> table = new TableView<>();
    private final TableColumn<String, String> first = column(50, 100);
    private final TableColumn<String, String> rest = column(80, 200);
    private final TableColumn<String, String> last = column(40, 60);

    private static TableColumn<String, String> column(double least, double wanted) {
        TableColumn<String, String> column = new TableColumn<>();
        column.setMinWidth(least);
        column.setPrefWidth(wanted);
        return column;
    }

    @Start
    void open(Stage stage) {
        table.getColumns().setAll(List.of(first, rest, last));
        table.setColumnResizePolicy(new RestColumn<>(rest, List.of(last, first),
                TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN));
        table.setStyle("-fx-background-insets: 0; -fx-padding: 0; -fx-border-width: 0;");
        stage.setScene(new Scene(new Pane(table), 900, 200));
        stage.show();
    }

    /** The widths of the columns of a table of that width, after it had another. */
    private List<Double> widths(double width) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (double next : new double[] {800, width}) {
                table.resize(next, 200);
                table.layout();
            }
            return List.of(first.getWidth(), rest.getWidth(), last.getWidth());
        });
    }

    @Test
    void oneColumnHasWhatIsLeft() {
        assertEquals(List.of(100.0, 340.0, 60.0), widths(500));
        assertEquals(List.of(100.0, 200.0, 60.0), widths(360));
    }

    @Test
    void theOthersGiveWayInTurn() {
        assertEquals(List.of(100.0, 200.0, 50.0), widths(350));
        assertEquals(List.of(90.0, 200.0, 40.0), widths(330));
        assertEquals(List.of(50.0, 150.0, 40.0), widths(240));
    }

    @Test
    void noColumnIsNarrowerThanItsLeast() {
        assertEquals(List.of(50.0, 80.0, 40.0), widths(100));
    }
}
