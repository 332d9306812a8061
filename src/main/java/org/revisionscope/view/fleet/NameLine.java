package org.revisionscope.view.fleet;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A name with something beside it, which goes below where there is no room for both: a name is never cut. */
final class NameLine extends Region {

    /** The least space between them, in em. */
    private static final double GAP = 0.4;

    private final Label name;
    private final List<Region> beside;

    /**
     * A line.
     *
     * @param name goes on in the next line if it has no room even alone
     * @param beside at the right; at most one is managed at a time
     */
    NameLine(Label name, Region... beside) {
        this.name = name;
        this.beside = new ArrayList<>(List.of(beside));
        getStyleClass().add("fleet-line");
        name.setWrapText(true);
        name.setMinWidth(0);
        getChildren().add(name);
        getChildren().addAll(beside);
    }

    /** Adds another part at the right. */
    void putBeside(Region part) {
        beside.add(part);
        getChildren().add(part);
    }

    /** Names wrap, so the height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + gap() + besideWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = lineHeight();
        if (width < 0) {
            return line;
        }
        double words = Math.max(line, snapSizeY(name.prefHeight(nameWidth(width))));
        return isBelow(width) ? words + besideHeight() : words;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double below = isBelow(width) ? besideHeight() : 0;
        double words = getHeight() - below;
        layoutInArea(name, 0, 0, nameWidth(width), words, 0, HPos.LEFT, VPos.CENTER);
        for (Region part : beside) {
            if (part.isManaged()) {
                double own = Math.min(width, snapSizeX(part.prefWidth(-1)));
                layoutInArea(part, width - own, below > 0 ? words : 0, own, below > 0 ? below : words, 0, HPos.RIGHT,
                        VPos.CENTER);
            }
        }
    }

    private boolean isBelow(double width) {
        return besideWidth() > 0 && snapSizeX(name.prefWidth(-1)) + gap() + besideWidth() > width;
    }

    private double nameWidth(double width) {
        return isBelow(width) ? width : Math.max(0, width - besideWidth() - gap());
    }

    private double lineHeight() {
        return Math.max(Math.max(snapSizeY(name.prefHeight(-1)), besideHeight()), getMinHeight());
    }

    private double besideWidth() {
        return beside.stream().filter(Region::isManaged).mapToDouble(part -> snapSizeX(part.prefWidth(-1))).max()
                .orElse(0);
    }

    private double besideHeight() {
        return beside.stream().filter(Region::isManaged).mapToDouble(part -> snapSizeY(part.prefHeight(-1))).max()
                .orElse(0);
    }

    private double gap() {
        return GAP * name.getFont().getSize();
    }
}
