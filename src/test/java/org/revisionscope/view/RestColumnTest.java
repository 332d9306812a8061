package org.revisionscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Label;
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

    private Label words;
    private TableView<String> table;
    private TableColumn<String, String> first;
    private TableColumn<String, String> rest;
    private TableColumn<String, String> last;

    private static TableColumn<String, String> column(double least, double wanted) {
        TableColumn<String, String> column = new TableColumn<>();
        column.setMinWidth(least);
        column.setPrefWidth(wanted);
        return column;
    }

    @Start
    void open(Stage stage) {
        words = new Label("words");
        table = new TableView<>();
        table.setManaged(false); // it is as wide as a test says
        first = column(50, 100);
        rest = column(80, 200);
        last = column(40, 60);
        table.getColumns().setAll(List.of(first, rest, last));
        words.setStyle("-fx-font-size: 13px;");
        ColumnWidths.share(words, table, rest, List.of(last, first));
        table.setStyle("-fx-background-insets: 0; -fx-padding: 0; -fx-border-width: 0;");
        stage.setScene(new Scene(new Pane(table, words), 900, 200));
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

    @Test
    void largerWordsShareTheSameWidthAnew() {
        widths(500);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            words.setStyle("-fx-font-size: 19.5px;");
            words.applyCss();
            return true;
        });
        assertEquals(List.of(140.0, 300.0, 60.0), List.of(first.getWidth(), rest.getWidth(), last.getWidth()));
    }
}
