package org.revisionscope.view.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.ColumnWidths;

/**
 * Shows a node larger than it is designed, for a control that measures in pixels instead of by its words. The node has the
 * room that is left at its own size; its mouse events arrive as if nothing were magnified.
 */
public final class Magnifier extends Region {
    private final DoubleProperty factor = new SimpleDoubleProperty(this, "factor", 1);
    private final Node node;

    /** Magnifies a node. */
    public Magnifier(Node node) {
        this.node = node;
        Scale scale = new Scale();
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        node.getTransforms().add(scale);
        node.getStyleClass().add("magnified"); // its words have the designed size: they are magnified with it
        getChildren().add(node);
        setMinSize(0, 0);
        factor.addListener(_ -> requestLayout());
    }

    /** Magnifies a node by as much as the words around it are larger than designed. */
    public static Magnifier withWords(Node node) {
        Magnifier magnifier = new Magnifier(node);
        magnifier.setMinHeight(USE_COMPUTED_SIZE);
        Label probe = new Label(); // never shown: the style sheets tell it the font of the words around
        probe.setManaged(false);
        probe.setVisible(false);
        magnifier.getChildren().add(probe);
        probe.fontProperty().subscribe(font -> magnifier.factor.set(ColumnWidths.factor(font)));
        return magnifier;
    }

    /** How many times larger. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    /** The height of some nodes follows from their width. */
    @Override
    public @Nullable Orientation getContentBias() {
        return node.getContentBias();
    }

    @Override
    protected double computeMinHeight(double width) {
        return node.minHeight(width < 0 ? width : width / factor.get()) * factor.get();
    }

    @Override
    protected void layoutChildren() {
        node.resizeRelocate(0, 0, Math.rint(getWidth() / factor.get()), Math.rint(getHeight() / factor.get()));
    }
}
