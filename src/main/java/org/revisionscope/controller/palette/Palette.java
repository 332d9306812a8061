package org.revisionscope.controller.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.desk.CardPlace;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.view.Messages;
import org.revisionscope.view.pick.PickCard;
import org.revisionscope.view.pick.PickCard.Answer;
import org.revisionscope.view.pick.PickCard.Line;

/** Opens a card in which everything that can be done, and everything that there is, is found by its words. */
public final class Palette {
    private final Session session;
    private final Messages messages;
    private final Supplier<ActionList> actions;
    private final CardPlace table;
    private Optional<PickCard> card = Optional.empty();
    private final ReadOnlyBooleanWrapper used = new ReadOnlyBooleanWrapper(this, "used");

    /**
     * A palette.
     *
     * @param actions what can be done; asked for whenever it opens
     * @param table where its card lies
     */
    public Palette(Session session, Messages messages, Supplier<ActionList> actions, CardPlace table) {
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        this.table = table;
    }

    /** The actions that belong to it. */
    public List<Action> actions() {
        return List.of(Action.named("view.find").keys("Shortcut+K").does(this::open));
    }

    /** Whether it was ever opened. */
    public ReadOnlyBooleanProperty usedProperty() {
        return used.getReadOnlyProperty();
    }

    private void open() {
        Now now = Now.at(session.chronicleProperty().get(), session.playback().clock());
        List<Finding> all = new Findings(actions.get(), messages, session.selectionProperty()::set).at(now);
        Found found = new Found(all);
        PickCard opened = new PickCard(messages, "palette", found::answer, found::choose, table::close);
        StackPane.setAlignment(opened, Pos.TOP_RIGHT);
        card = Optional.of(opened);
        table.show(opened);
        opened.focusField();
        used.set(true);
    }

    /** Closes its card, if that is open: what it offers is of a story that is no more. */
    public void close() {
        card.filter(table::holds).ifPresent(_ -> table.close());
        card = Optional.empty();
    }

    /** What fits what was typed last. */
    private final class Found {

        private final List<Finding> all;
        private List<Finding> fitting = List.of();

        Found(List<Finding> all) {
            this.all = all;
        }

        Answer answer(String typed) {
            fitting = new Search(typed).among(all);
            return new Answer(fitting.stream().map(finding -> new Line(finding.words(), finding.hint())).toList(),
                    messages.get("palette.nothing"));
        }

        void choose(int line) {
            table.close(); // first, so that what is chosen finds the focus where it was
            fitting.get(line).choose().run();
        }
    }
}
