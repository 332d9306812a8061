package org.revisionscope.controller.help;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.SystemClipboard;
import org.revisionscope.controller.document.Session;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.TextSize;

/** What explains the program: sheets, terms, and what to copy for whoever helps. */
public final class HelpActions {
    private final Session session;
    private final Desk desk;
    private final KeysSheet keys;
    private final Cards cards;
    private final Consumer<String> done;
    private final Diagnostics diagnostics;

    /**
     * Where cards are laid.
     *
     * @param show lays one over the window
     * @param close takes it away, and gives the focus back
     */
    public record Cards(Consumer<Node> show, Runnable close) {}

    /**
     * Actions that show sheets as dialogs and terms as cards.
     *
     * @param done says what was done of which nothing else can be seen
     */
    public HelpActions(Session session, Desk desk, TextSize textSize, KeysSheet keys, Cards cards,
            Consumer<String> done) {
        this.done = done;
        this.session = session;
        this.desk = desk;
        this.keys = keys;
        this.cards = cards;
        diagnostics = new Diagnostics(session, textSize);
    }

    /** All of them, in the order of the menu. */
    public List<Action> all() {
        return List.of(Action.named("help.terms").keys("F1").does(this::explain),
                Action.named("help.keys").keys("?").does(() -> show("keys.title", keys.build())),
                Action.named("help.checks").does(() -> show("checks.title",
                        new ChecksSheet(desk.messages()).build(session.findingsProperty().get()))),
                Action.named("help.diagnostics").does(this::copyDiagnostics),
                Action.named("help.about").does(() -> show("about.title", new AboutSheet(desk.messages()).build())));
    }

    private void copyDiagnostics() {
        SystemClipboard.copy(diagnostics.text(desk.themes().themeProperty().get()));
        done.accept(desk.messages().get("diagnostics.copied"));
    }

    private void show(String title, Node sheet) {
        desk.dialogs().show(desk.messages().get(title), sheet);
    }

    private void explain() {
        Messages messages = desk.messages();
        TermCard card = new TermCard(Term.about(session.selectionProperty().get(), session.chronicleProperty().get()),
                messages, cards.close());
        cards.show().accept(card);
        card.focusTerms();
    }
}
