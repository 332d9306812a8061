package org.revisionscope.controller.desk;

import java.nio.file.Path;

import org.revisionscope.format.scenario.BundledScenarios;

/**
 * Which file somebody means who has typed a name into a dialog. Some systems leave the ending to the user, and some mark
 * all of a suggested name but its last ending, so that what is typed comes before that.
 */
final class TypedName {
    private static final String JSON = ".json";
    private static final String PNG = ".png";
    private static final String SVG = ".svg";
    private static final String CSV = ".csv";

    private TypedName() {}

    /** A scenario: with the ending by which one finds it again, unless its name has at least half of it. */
    static Path ofScenario(Path typed) {
        String name = name(typed);
        if (name.endsWith(JSON + JSON)) {
            return typed.resolveSibling(without(JSON, name));
        }
        return name.endsWith(JSON) ? typed : typed.resolveSibling(name + BundledScenarios.EXTENSION);
    }

    /**
     * A picture, whose ending says which kind it is.
     *
     * @param wantsSvg whether shapes were chosen among the kinds; the name that was suggested is one of pixels
     */
    static Path ofPicture(Path typed, boolean wantsSvg) {
        String name = name(typed);
        if (name.endsWith(SVG + PNG) || name.endsWith(PNG + PNG)) {
            return typed.resolveSibling(without(PNG, name));
        }
        if (wantsSvg) {
            return name.endsWith(SVG) ? typed : typed.resolveSibling(without(PNG, name) + SVG);
        }
        return name.endsWith(PNG) || name.endsWith(SVG) ? typed : typed.resolveSibling(name + PNG);
    }

    /** A table. */
    static Path ofTable(Path typed) {
        String name = name(typed);
        if (name.endsWith(CSV + CSV)) {
            return typed.resolveSibling(without(CSV, name));
        }
        return name.contains(".") ? typed : typed.resolveSibling(name + CSV);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String without(String ending, String name) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
