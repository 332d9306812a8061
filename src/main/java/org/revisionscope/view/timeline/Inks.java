package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.Role;

/** The colours of the roles as properties that style sheets set. */
final class Inks {

    private static final Map<Role, CssMetaData<TimelineView, Color>> META = new EnumMap<>(Role.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>(Region.getClassCssMetaData());

    static {
        for (Role role : Role.values()) {
            CssMetaData<TimelineView, Color> meta = new InkMetaData(role);
            META.put(role, meta);
            ALL.add(meta);
        }
    }

    private final Map<Role, StyleableObjectProperty<Color>> inks = new EnumMap<>(Role.class);
    private final Runnable changed;

    /** The inks of a control, which is told when one of them changed. */
    Inks(TimelineView control, Runnable changed) {
        this.changed = changed;
        META.forEach((role, meta) -> inks.put(role, new Ink(meta, control, role)));
    }

    /** What the control can be styled with. */
    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return List.copyOf(ALL);
    }

    /** The colours as they are now. */
    Palette palette() {
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        inks.forEach((role, ink) -> colours.put(role, ink.get()));
        return Palette.of(colours);
    }

    private StyleableObjectProperty<Color> ink(Role role) {
        StyleableObjectProperty<Color> ink = inks.get(role);
        if (ink == null) {
            throw new IllegalStateException("made for every role: " + role);
        }
        return ink;
    }

    /** One colour; grey until a style sheet says more. */
    private final class Ink extends SimpleStyleableObjectProperty<Color> {

        Ink(CssMetaData<TimelineView, Color> meta, TimelineView control, Role role) {
            super(meta, control, role.property(), Color.GRAY);
        }

        @Override
        protected void invalidated() {
            changed.run();
        }
    }

    private static final class InkMetaData extends CssMetaData<TimelineView, Color> {

        private final Role role;

        InkMetaData(Role role) {
            super(role.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.role = role;
        }

        @Override
        public boolean isSettable(TimelineView control) {
            return !control.inks().ink(role).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(TimelineView control) {
            return control.inks().ink(role);
        }
    }
}
