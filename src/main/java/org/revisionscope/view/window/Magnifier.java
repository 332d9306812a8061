package org.revisionscope.view.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

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
        getChildren().add(node);
        setMinSize(0, 0);
        factor.addListener(_ -> requestLayout());
    }

    /** How many times larger. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        node.resizeRelocate(0, 0, Math.rint(getWidth() / factor.get()), Math.rint(getHeight() / factor.get()));
    }
}
