package org.revisionscope.view.timeline.access;

import java.util.List;

/** The items of a control in the order in which they are read, and what may be asked of them; an index is from 0 on. */
public interface AccessibleItems {

    /** How many there are. */
    int count();

    /** One of them. */
    AccessibleItem item(int index);

    /** Where the item with a key is now; -1 if it is gone. */
    int indexOf(Object key);

    /** Where the keyboard's cursor stands; -1 if there is nothing. */
    int cursor();

    /** Those that are selected. */
    List<Integer> selected();

    /** Those that can be seen, without scrolling. */
    List<Integer> inSight();

    /** Moves the cursor to an item. */
    void moveTo(int index);

    /** Brings an item into sight. */
    void show(int index);

    /** Does what Enter does on an item. */
    void choose(int index);

    /** Hides what lies under an item, or shows it again. */
    void toggle(int index);

    /** Opens the menu of an item. */
    void showMenu(int index);
}
