package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.SubjectMenus;

/** Offers the verbs that fit a subject, on whatever shows it: a lane, a bar, a line of the fleet or of the Story. */
public final class VerbMenu implements SubjectMenus {

    private final VerbDesk desk;

    /** Menus for the verbs of this desk. */
    public VerbMenu(VerbDesk desk) {
        this.desk = desk;
    }

    @Override
    public ContextMenu forSubject(Selection subject) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(subject));
        return menu;
    }

    /** The items themselves, for a menu that has others too. */
    public List<MenuItem> items(Selection subject) {
        List<MenuItem> items = new ArrayList<>();
        for (Verb verb : fitting(subject)) {
            if (!items.isEmpty() && !verb.isByAws() && items.getLast().getUserData() instanceof Verb before
                    && before.isByAws()) {
                items.add(new SeparatorMenuItem());
            }
            items.add(item(verb, subject));
        }
        return items;
    }

    private MenuItem item(Verb verb, Selection subject) {
        VerbOffer offer = desk.offer(verb, subject);
        MenuItem item = new MenuItem(offer.title());
        item.setMnemonicParsing(false);
        item.setUserData(verb);
        offer.whyNot().ifPresent(_ -> item.getStyleClass().add("unavailable"));
        item.setOnAction(_ -> desk.begin(verb, subject));
        return item;
    }

    private static List<Verb> fitting(Selection subject) {
        return switch (subject) {
            case Selection.Nothing _ -> List.of(Verb.values());
            case Selection.OfRevision _ -> List.of(Verb.RELEASE, Verb.MARK);
            case Selection.OfPlace _ -> List.of(Verb.RUN, Verb.WAIT);
            case Selection.OfService _ -> List.of(Verb.STOP, Verb.UPDATE, Verb.WAIT);
            case Selection.OfTask _ -> List.of(Verb.MARK, Verb.RUN, Verb.STOP, Verb.UPDATE);
            case Selection.OfEvent event -> fitting(event.about());
            case Selection.OfNotice _ -> List.of(Verb.MARK, Verb.UPDATE, Verb.WAIT);
        };
    }
}
