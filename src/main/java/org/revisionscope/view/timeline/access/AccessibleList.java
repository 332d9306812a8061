package org.revisionscope.view.timeline.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.timeline.access.AccessibleItem.Fold;

/**
 * Makes a list out of a control that draws its items: one stop for Tab with a cursor in it. Assistive tools get a node for
 * each item that they ask for, and the same one again while the item is there.
 */
public final class AccessibleList {

    private static final int MOST_NODES = 1_000;

    private final Node control;
    private final AccessibleItems items;
    private final Map<Object, ItemNode> nodes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, ItemNode> eldest) {
            return size() > MOST_NODES;
        }
    };

    /** The items of a control, which asks here before it answers itself. */
    public AccessibleList(Node control, AccessibleItems items) {
        this.control = control;
        this.items = items;
    }

    /** What the control answers; empty where it answers as every node does. */
    public Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT, ROW_COUNT -> Optional.of(items.count());
            case ITEM_AT_INDEX, ROW_AT_INDEX -> index(parameters).map(this::node);
            case FOCUS_ITEM -> Optional.of(items.cursor()).filter(index -> index >= 0).map(this::node);
            case SELECTED_ITEMS -> Optional.of(nodes(items.selected()));
            case CHILDREN -> Optional.of(nodes(items.inSight()));
            case MULTIPLE_SELECTION -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Does what is asked of the control; tells whether it was something for its items. */
    public boolean perform(AccessibleAction action, Object... parameters) {
        Optional<Integer> target = parameters.length == 0 ? Optional.empty() : target(parameters[0]);
        switch (action) {
            case SHOW_ITEM -> target.ifPresent(items::show);
            case SET_SELECTED_ITEMS -> target.ifPresent(items::choose);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The cursor stands elsewhere, or on something else. */
    public void cursorMoved() {
        control.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** What the cursor stands on is told in other words. */
    public void textChanged() {
        if (items.cursor() >= 0) {
            node(items.cursor()).notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** What a node answers; null where there is nothing to say, as the toolkit wants it. */
    @Nullable
    Object ask(ItemNode node, AccessibleAttribute attribute) {
        int index = items.indexOf(node.key());
        return switch (attribute) {
            case PARENT -> control;
            case SCENE -> control.getScene();
            case ROLE -> AccessibleRole.LIST_ITEM;
            case INDEX -> index;
            case VISIBLE -> index >= 0 && items.inSight().contains(index);
            case FOCUSED -> index >= 0 && control.isFocused() && index == items.cursor();
            case SELECTED -> items.selected().contains(index);
            case DISABLED -> false;
            case CHILDREN -> FXCollections.emptyObservableList();
            case TEXT, ROLE_DESCRIPTION, DISCLOSURE_LEVEL, EXPANDED, LEAF, BOUNDS ->
                    index < 0 ? null : ask(items.item(index), attribute);
            default -> null;
        };
    }

    private @Nullable Object ask(AccessibleItem item, AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT -> item.text();
            case ROLE_DESCRIPTION -> item.role();
            case DISCLOSURE_LEVEL -> item.level();
            case EXPANDED -> item.fold() == Fold.OPEN;
            case LEAF -> item.fold() == Fold.LEAF;
            case BOUNDS -> control.localToScreen(item.bounds());
            default -> null;
        };
    }

    /** Does what is asked of an item. */
    void act(ItemNode node, AccessibleAction action) {
        int index = items.indexOf(node.key());
        if (index < 0) {
            return;
        }
        Fold fold = items.item(index).fold();
        switch (action) {
            case REQUEST_FOCUS -> {
                items.moveTo(index);
                control.requestFocus();
            }
            case FIRE -> items.choose(index);
            case SHOW_MENU -> items.showMenu(index);
            case EXPAND -> toggle(index, fold == Fold.FOLDED);
            case COLLAPSE -> toggle(index, fold == Fold.OPEN);
            default -> {
                // nothing else can be done with something that is only drawn
            }
        }
    }

    private void toggle(int index, boolean possible) {
        if (possible) {
            items.toggle(index);
        }
    }

    private Optional<Integer> index(Object... parameters) {
        return parameters.length > 0 && parameters[0] instanceof Integer index && index >= 0 && index < items.count()
                ? Optional.of(index)
                : Optional.empty();
    }

    private Optional<Integer> target(Object parameter) {
        Stream<?> candidates = parameter instanceof List<?> several ? several.stream() : Stream.of(parameter);
        return candidates.filter(ItemNode.class::isInstance).map(ItemNode.class::cast)
                .map(node -> items.indexOf(node.key())).filter(index -> index >= 0).findFirst();
    }

    private Object nodes(List<Integer> indices) {
        return FXCollections.observableArrayList(indices.stream().map(this::node).toList());
    }

    private Node node(int index) {
        return nodes.computeIfAbsent(items.item(index).key(), key -> new ItemNode(this, key));
    }
}
