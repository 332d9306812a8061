package org.revisionscope.view.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Size;
import javafx.scene.paint.Color;

import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.Role;

/** Reads the colours and the breadth of lines of a look from its style sheets, for pictures that no scene styles. It needs no toolkit. */
public final class ThemePalette {

    private static final String LINES = "-rs-lines";

    private ThemePalette() {}

    /** The colours that a look gives to the roles. */
    public static Palette of(Theme theme) {
        Map<String, Object> tokens = new HashMap<>();
        theme.tokenSheets().forEach(sheet -> read(sheet, tokens));
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (tokens.get(role.token()) instanceof Color colour) {
                colours.put(role, colour);
            }
        }
        return Palette.of(colours).withLines(tokens.get(LINES) instanceof Size size ? size.getValue() : 1);
    }

    private static void read(String sheet, Map<String, Object> tokens) {
        try {
            for (Rule rule : new CssParser().parse(URI.create(sheet).toURL()).getRules()) {
                for (Declaration declaration : rule.getDeclarations()) {
                    tokens.put(declaration.getProperty(), declaration.getParsedValue().getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a style sheet of the program is missing: " + sheet, e);
        }
    }
}
