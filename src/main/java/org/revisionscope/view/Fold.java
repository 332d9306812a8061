package org.revisionscope.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A heading that shows or hides what lies under it; closed at first. */
public final class Fold extends VBox {

    private static final String CLOSED = "▸ ";
    private static final String OPEN = "▾ ";

    private final String title;
    private final Node content;
    private final Button heading = new Button();

    /**
     * A fold.
     *
     * @param title its heading
     * @param tip what its heading does
     */
    public Fold(String title, String tip, Node content) {
        this.title = title;
        this.content = content;
        heading.getStyleClass().add("fold-heading");
        heading.setTooltip(Tips.of(tip));
        heading.setWrapText(true); // a title that is too long must not push what lies beside it out of sight
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(_ -> content.setVisible(!content.isVisible()));
        content.managedProperty().bind(content.visibleProperty());
        content.visibleProperty().subscribe(this::name);
        content.setVisible(false);
        getStyleClass().add("fold");
        getChildren().addAll(heading, content);
    }

    /** What is shown and hidden. */
    public Node content() {
        return content;
    }

    /** What shows and hides. */
    public Button heading() {
        return heading;
    }

    private void name() {
        heading.setText((content.isVisible() ? OPEN : CLOSED) + title);
    }
}
