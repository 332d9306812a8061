package org.revisionscope.view.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;

/** When tasks were launched, as columns over time, and the cuts between them, which can be dragged. */
final class CutRuler extends Pane {

    private static final int COLUMNS = 90;
    private static final double ROOM = 0.34; // of the height, for labels above and dates below

    private final ImportActions actions;
    private final Messages messages;
    private final List<Region> columns = new ArrayList<>();
    private final List<CutHandle> handles = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Region axis = new Region();
    private final Label first = new Label();
    private final Label last = new Label();
    private RulerLine line = new RulerLine("", 0, 1, List.of(), List.of(), List.of(), 0);
    private int[] counts = new int[COLUMNS];

    CutRuler(ImportActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("cut-ruler");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // time runs to the right everywhere
        setAccessibleRole(AccessibleRole.PARENT);
        axis.getStyleClass().add("axis");
        first.getStyleClass().add("muted");
        last.getStyleClass().add("muted");
        last.setAlignment(Pos.CENTER_RIGHT);
    }

    /** Shows these launches; what is there already stays the same nodes, so that a handle that is dragged is not lost. */
    void show(RulerLine shown) {
        if (columns.isEmpty() || shown.from() != line.from() || shown.to() != line.to()
                || !shown.launches().equals(line.launches())) {
            showLaunches(shown);
        }
        line = shown;
        fit(handles, shown.cuts().size(), () -> new CutHandle(this, actions, messages));
        for (int i = 0; i < handles.size(); i++) {
            handles.get(i).show(shown.firstCut() + i, shown.cuts().get(i));
        }
        fit(labels, shown.revisions().size(), CutRuler::label);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(shown.revisions().get(i).label());
        }
        List<Node> all = new ArrayList<>(List.of(axis, first, last));
        Stream.of(columns, labels, handles).forEach(all::addAll);
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        requestLayout();
    }

    private void showLaunches(RulerLine shown) {
        counts = counted(shown);
        first.setText(Dates.day(shown.from()));
        last.setText(Dates.day(shown.to()));
        columns.clear();
        for (int count : counts) {
            columns.add(count == 0 ? new Region() : column());
        }
    }

    private static <T> void fit(List<T> nodes, int count, Supplier<T> more) {
        while (nodes.size() > count) {
            nodes.removeLast();
        }
        while (nodes.size() < count) {
            nodes.add(more.get());
        }
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().add("revision");
        return label;
    }

    private static Region column() {
        Region column = new Region();
        column.getStyleClass().add("column");
        return column;
    }

    private static int[] counted(RulerLine line) {
        int[] counts = new int[COLUMNS];
        for (long launch : line.launches()) {
            counts[Math.clamp((launch - line.from()) * COLUMNS / Math.max(1, line.to() - line.from()), 0,
                    COLUMNS - 1)]++;
        }
        return counts;
    }

    /** The instant at a place. */
    long at(double x) {
        double share = Math.clamp(x / Math.max(1, getWidth()), 0, 1);
        return line.from() + Math.round(share * (line.to() - line.from()));
    }

    private double x(long instant) {
        double share = (instant - line.from()) / (double) Math.max(1, line.to() - line.from());
        return Math.clamp(share, 0, 1) * getWidth();
    }

    @Override
    protected void layoutChildren() {
        double top = snapSizeY(getHeight() * ROOM / 2);
        double bottom = snapPositionY(getHeight() - top);
        layoutColumns(top, bottom);
        axis.resizeRelocate(0, bottom, getWidth(), 1);
        double dateHeight = Math.max(0, getHeight() - bottom);
        first.resizeRelocate(0, bottom, getWidth() / 2, dateHeight);
        last.resizeRelocate(getWidth() / 2, bottom, getWidth() / 2, dateHeight);
        for (int i = 0; i < handles.size(); i++) {
            double x = x(line.cuts().get(i).at());
            double width = handles.get(i).prefWidth(-1);
            handles.get(i).resizeRelocate(Math.clamp(snapPositionX(x - width / 2), 0, Math.max(0, getWidth() - width)),
                    0, width, bottom);
        }
        for (int i = 0; i < labels.size(); i++) {
            double from = i == 0 ? 0 : x(line.cuts().get(i - 1).at());
            double to = i == labels.size() - 1 ? getWidth() : x(line.cuts().get(i).at());
            Label label = labels.get(i);
            double width = Math.ceil(label.prefWidth(-1));
            label.setVisible(to - from > width);
            label.resizeRelocate(snapPositionX((from + to - width) / 2), 0, width, top);
        }
    }

    private void layoutColumns(double top, double bottom) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double width = getWidth() / COLUMNS;
        for (int i = 0; i < COLUMNS; i++) {
            double height = counts[i] == 0 ? 0 : Math.max(3, (bottom - top - 2) * counts[i] / most);
            columns.get(i).resizeRelocate(snapPositionX(i * width), bottom - height,
                    Math.max(2, snapSizeX(width) - 1), height);
        }
    }
}
