package org.revisionscope.controller.facts;

import javafx.scene.control.ContextMenu;

import org.revisionscope.controller.document.Selection;

/** Where panels get the menu of whatever was clicked with the other button. */
@FunctionalInterface
public interface SubjectMenus {

    /** The verbs that fit a subject, each naming its target. */
    ContextMenu forSubject(Selection subject);
}
