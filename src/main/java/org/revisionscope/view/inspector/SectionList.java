package org.revisionscope.view.inspector;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Fold;
import org.revisionscope.view.inspector.Sheet.Section;

/** Sections that can be unfolded; one stays open while its lines change. */
public final class SectionList extends VBox {

    private List<Section> shown = List.of();

    /** A list without sections. */
    public SectionList() {
        getStyleClass().add("section-list");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows sections. */
    public void show(List<Section> sections) {
        setVisible(!sections.isEmpty());
        if (titles(sections).equals(titles(shown))) {
            for (int i = 0; i < sections.size(); i++) {
                if (!sections.get(i).equals(shown.get(i))) {
                    fill((VBox) ((Fold) getChildren().get(i)).content(), sections.get(i));
                }
            }
        } else {
            getChildren().setAll(sections.stream().map(SectionList::fold).toList());
        }
        shown = List.copyOf(sections);
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream().map(Section::title).toList();
    }

    private static Fold fold(Section section) {
        VBox lines = new VBox();
        lines.getStyleClass().add("section-lines");
        fill(lines, section);
        return new Fold(section.title(), section.tip(), lines);
    }

    private static void fill(VBox lines, Section section) {
        lines.getChildren().setAll(section.lines().stream().map(SectionList::line).toList());
        if (!section.facts().isEmpty()) {
            FactGrid table = new FactGrid();
            table.show(section.facts());
            lines.getChildren().add(table);
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-line");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
