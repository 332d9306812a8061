package org.revisionscope.view.inspector;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.layout.VBox;

import org.revisionscope.view.Fold;
import org.revisionscope.view.Wrapped;
import org.revisionscope.view.inspector.Sheet.Content;
import org.revisionscope.view.inspector.Sheet.Section;

/** Sections that can be unfolded; one stays open while its lines change. */
public final class SectionList extends VBox {

    private final List<Part> parts = new ArrayList<>();

    /** A list without sections. */
    public SectionList() {
        getStyleClass().add("section-list");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows sections; what is folded is not asked what it holds. */
    public void show(List<Section> sections) {
        setVisible(!sections.isEmpty());
        if (!sections.stream().map(Section::title).toList().equals(parts.stream().map(Part::title).toList())) {
            parts.clear();
            sections.forEach(section -> parts.add(new Part(section)));
            getChildren().setAll(parts.stream().map(part -> part.fold).toList());
        }
        for (int i = 0; i < sections.size(); i++) {
            parts.get(i).show(sections.get(i));
        }
    }

    /** A section with its fold. */
    private static final class Part {

        private final VBox lines = new VBox();
        private final Fold fold;
        private Section section;
        private Content told = Content.of(List.of());

        Part(Section section) {
            this.section = section;
            lines.getStyleClass().add("section-lines");
            fold = new Fold(section.title(), section.tip(), lines);
            lines.visibleProperty().subscribe(this::fill);
        }

        String title() {
            return section.title();
        }

        void show(Section now) {
            section = now;
            fill();
        }

        private void fill() {
            Content now = lines.isVisible() ? section.content().get() : told;
            if (!now.equals(told)) {
                told = now;
                lines.getChildren()
                        .setAll(now.lines().stream().map(line -> Wrapped.label(line, "section-line")).toList());
                if (!now.facts().isEmpty()) {
                    FactGrid table = new FactGrid();
                    table.show(now.facts());
                    lines.getChildren().add(table);
                }
            }
        }
    }
}
