package org.revisionscope.view.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of the roles as properties of a control that style sheets set. */
final class Inks {

    /** The property of style sheets that says how many times as broad as designed lines are. */
    static final String LINES = "-rs-lines";

    private static final Map<Role, CssMetaData<InkedRegion, Color>> META = new EnumMap<>(Role.class);
    private static final CssMetaData<InkedRegion, Number> BREADTH = new BreadthMetaData();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>(Region.getClassCssMetaData());

    static {
        for (Role role : Role.values()) {
            CssMetaData<InkedRegion, Color> meta = new InkMetaData(role);
            META.put(role, meta);
            ALL.add(meta);
        }
        ALL.add(BREADTH);
    }

    private final Map<Role, StyleableObjectProperty<Color>> inks = new EnumMap<>(Role.class);
    private final StyleableDoubleProperty breadth;
    private final InkedRegion control;

    /** The inks of a control, which is told when one of them changed. */
    Inks(InkedRegion control) {
        this.control = control;
        breadth = new Breadth();
        META.forEach((role, meta) -> inks.put(role, new Ink(meta, role)));
    }

    /** What the control can be styled with. */
    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return List.copyOf(ALL);
    }

    /** The colours as they are now. */
    Palette palette() {
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        inks.forEach((role, ink) -> colours.put(role, ink.get()));
        return Palette.of(colours).withLines(breadth.get());
    }

    private StyleableObjectProperty<Color> ink(Role role) {
        StyleableObjectProperty<Color> ink = inks.get(role);
        if (ink == null) {
            throw new IllegalStateException("made for every role: " + role);
        }
        return ink;
    }

    /** How many times as broad as designed lines are. */
    private final class Breadth extends SimpleStyleableDoubleProperty {

        Breadth() {
            super(BREADTH, control, "breadth", 1.0);
        }

        @Override
        protected void invalidated() {
            control.inksChanged();
        }
    }

    private static final class BreadthMetaData extends CssMetaData<InkedRegion, Number> {

        BreadthMetaData() {
            super(LINES, StyleConverter.getSizeConverter(), 1.0);
        }

        @Override
        public boolean isSettable(InkedRegion control) {
            return !control.inks().breadth.isBound();
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(InkedRegion control) {
            return control.inks().breadth;
        }
    }

    /** One colour; grey until a style sheet says more. */
    private final class Ink extends SimpleStyleableObjectProperty<Color> {

        Ink(CssMetaData<InkedRegion, Color> meta, Role role) {
            super(meta, control, role.property(), Color.GRAY);
        }

        @Override
        protected void invalidated() {
            control.inksChanged();
        }
    }

    private static final class InkMetaData extends CssMetaData<InkedRegion, Color> {

        private final Role role;

        InkMetaData(Role role) {
            super(role.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.role = role;
        }

        @Override
        public boolean isSettable(InkedRegion control) {
            return !ink(control).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(InkedRegion control) {
            return ink(control);
        }

        private StyleableObjectProperty<Color> ink(InkedRegion control) {
            return control.inks().ink(role);
        }
    }
}
