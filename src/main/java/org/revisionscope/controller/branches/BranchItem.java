package org.revisionscope.controller.branches;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeItem;

import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;

/**
 * Where a branch stands in the tree, for as long as there is the branch. What its line says is a property, because a table
 * makes all rows anew when the value of an item changes, also the one on which a button is just being pressed.
 */
final class BranchItem extends TreeItem<Integer> {

    private final ReadOnlyObjectWrapper<BranchLine> line;

    BranchItem(BranchLine first) {
        super(first.branch().id());
        line = new ReadOnlyObjectWrapper<>(this, "line", first);
        setExpanded(true);
    }

    /** An item of the table of branches, as what it is. */
    static BranchItem of(TreeItem<Integer> item) {
        return (BranchItem) item;
    }

    /** What the line says. */
    ReadOnlyObjectProperty<BranchLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Shows what there is to say of the branch by now, and of those that left it. */
    void show(BranchTree tree, Function<Branch, BranchLine> lines) {
        BranchLine now = lines.apply(tree.get(getValue()));
        if (!now.equals(line.get())) {
            line.set(now);
        }
        List<BranchItem> children = tree.children(getValue()).stream().map(child -> child(child, lines)).toList();
        if (!children.equals(getChildren())) {
            getChildren().setAll(children);
        }
        children.forEach(child -> child.show(tree, lines));
    }

    private BranchItem child(Branch branch, Function<Branch, BranchLine> lines) {
        return getChildren().stream().filter(item -> item.getValue() == branch.id()).map(BranchItem.class::cast)
                .findFirst().orElseGet(() -> new BranchItem(lines.apply(branch)));
    }
}
