package org.revisionscope.view.why;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Fold;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.Wrapped;

/**
 * Why something happened: its card, under it the cards of what brought it about, then what prevents it, then the facts.
 * It is built anew only when something else is to be seen.
 */
public final class WhyPane extends VBox {

    private final VBox chain = new VBox();
    private final VBox remedies = new VBox();
    private final VBox facts = new VBox();
    private List<WhyCard> cards = List.of();
    private RemedyList remedyList = RemedyList.NONE;
    private List<String> factLines = List.of();
    private Words words = new Words("", "", "", "", "");
    private Node refuge = this;
    private IntConsumer onLink = _ -> {};
    private IntConsumer onRemedy = _ -> {};

    private record Words(String heading, String because, String facts, String factsTip, String linkTip) {}

    /** A pane that explains nothing yet. */
    public WhyPane() {
        getStyleClass().add("why-pane");
        chain.getStyleClass().add("why-chain");
        remedies.getStyleClass().add("why-remedies");
        facts.getStyleClass().add("why-facts");
        managedProperty().bind(visibleProperty());
        remedies.managedProperty().bind(remedies.visibleProperty());
        remedies.setVisible(false);
        setVisible(false);
    }

    /**
     * Gives it its words and says what its links do.
     *
     * @param link goes to the cause at this place of the chain
     * @param remedy tries the remedy at this place of the list
     */
    public void join(Messages messages, IntConsumer link, IntConsumer remedy) {
        words = new Words(messages.get("why.heading"), messages.get("why.because"), messages.get("why.facts"),
                messages.get("why.facts.tip"), messages.get("why.link"));
        onLink = link;
        onRemedy = remedy;
        Fold factFold = new Fold(words.facts(), words.factsTip(), facts);
        refuge = factFold.heading();
        getChildren().setAll(heading(words.heading()), chain, remedies,
                factFold);
    }

    /** Shows a chain of causes, the effect first; none hides the pane. */
    public void show(List<WhyCard> causes, List<String> lines) {
        setVisible(!causes.isEmpty());
        if (!causes.equals(cards)) {
            cards = List.copyOf(causes);
            keepFocusOf(chain);
            chain.getChildren().clear();
            for (int i = 0; i < cards.size(); i++) {
                if (i > 0) {
                    chain.getChildren().add(Wrapped.label(words.because(), "why-because"));
                }
                chain.getChildren().add(i == 0 ? effect(cards.get(i)) : link(i, cards.get(i)));
            }
        }
        if (!lines.equals(factLines)) {
            factLines = List.copyOf(lines);
            facts.getChildren().setAll(lines.stream().map(line -> Wrapped.label(line, "why-fact")).toList());
        }
    }

    /** Shows what prevents it. */
    public void show(RemedyList list) {
        if (list.equals(remedyList)) {
            return;
        }
        remedyList = list;
        keepFocusOf(remedies);
        remedies.setVisible(!list.lines().isEmpty() || !list.note().isEmpty());
        remedies.getChildren().setAll(heading(list.heading()));
        for (int i = 0; i < list.lines().size(); i++) {
            remedies.getChildren().add(remedy(i, list.lines().get(i)));
        }
        if (!list.note().isEmpty()) {
            remedies.getChildren().add(Wrapped.label(list.note(), "why-note"));
        }
    }

    /** What is about to go hands the keyboard's focus on, so that it stays in this pane. */
    private void keepFocusOf(VBox leaving) {
        if (leaving.getChildren().stream().anyMatch(Node::isFocused)) {
            refuge.requestFocus();
        }
    }

    private static Label heading(String text) {
        return Wrapped.label(text, "panel-heading");
    }

    private static VBox effect(WhyCard card) {
        VBox box = content(card);
        box.getStyleClass().add("why-card");
        return box;
    }

    private static VBox content(WhyCard card) {
        VBox box = new VBox(Wrapped.label(card.title(), "why-title"), Wrapped.label(card.sentence(), "why-sentence"),
                Wrapped.label(card.cite(), "why-cite"));
        box.getStyleClass().add("why-words");
        return box;
    }

    private CardButton link(int place, WhyCard card) {
        CardButton button = new CardButton(content(card), card.spoken());
        button.getStyleClass().add("why-card");
        button.setTooltip(Tips.of(words.linkTip()));
        button.setOnAction(_ -> onLink.accept(place));
        return button;
    }

    private CardButton remedy(int place, RemedyLine line) {
        VBox box = new VBox(Wrapped.label(line.title(), "why-title"), Wrapped.label(line.detail(), "why-sentence"));
        box.getStyleClass().add("why-words");
        CardButton button = new CardButton(box, line.title() + ". " + line.detail());
        button.getStyleClass().add("why-remedy");
        button.setTooltip(Tips.of(line.detail()));
        button.setOnAction(_ -> onRemedy.accept(place));
        return button;
    }
}
