package org.revisionscope.view.draw;

import java.util.List;
import java.util.Objects;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;

/** A control that draws with the colours of roles, which it takes from style sheets. */
public abstract class InkedRegion extends Region {

    private static final String SHEET =
            Objects.requireNonNull(InkedRegion.class.getResource("inked.css")).toExternalForm();

    private final Inks inks = new Inks(this);

    /** A control with a style class of its own. */
    protected InkedRegion(String styleClass) {
        getStyleClass().addAll("inked", styleClass);
    }

    /** The colours as they are now. */
    public final Palette palette() {
        return inks.palette();
    }

    /** A colour has changed: what is drawn is to be drawn again. */
    protected abstract void inksChanged();

    @Override
    public final String getUserAgentStylesheet() {
        return SHEET;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Inks.metaData();
    }

    final Inks inks() {
        return inks;
    }
}
