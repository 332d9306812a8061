package org.revisionscope.controller.verbs;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.CardTable;
import org.revisionscope.view.verbs.ForkBox;

/**
 * Shows one card at a time over the timeline. It is not modal: everything around it can be read and scrolled. The clock
 * holds while it is open; closing it gives the keyboard back to where it was.
 */
public final class CardDeck {

    private final Messages messages;
    private final Deciding deciding;
    private final ReadOnlyObjectWrapper<Selection> target =
            new ReadOnlyObjectWrapper<>(this, "target", Selection.NONE);
    private final ReadOnlyBooleanWrapper critical = new ReadOnlyBooleanWrapper(this, "critical");
    private CardTable table = new CardTable();
    private Function<Selection, Optional<Bounds>> places = _ -> Optional.empty();
    private Supplier<Node> home = () -> table;
    private @Nullable CardFrame open;
    private Runnable closed = () -> {};
    private @Nullable Node focusBefore;

    /** A deck with no place to show cards in yet. */
    public CardDeck(Messages messages, Deciding deciding) {
        this.messages = messages;
        this.deciding = deciding;
        target.addListener(_ -> table.standBeside(() -> places.apply(target.get())));
    }

    /**
     * Shows cards on a table.
     *
     * @param where brings into sight what a card is about, and tells where it lies in the scene
     * @param otherwise what the keyboard goes to after a card if what had it before has gone
     */
    public void showOn(CardTable cards, Function<Selection, Optional<Bounds>> where, Supplier<Node> otherwise) {
        table = cards;
        places = where;
        home = otherwise;
    }

    /** What the open card is about; nothing while none is open. Only the card that marks is about a revision. */
    public ReadOnlyObjectProperty<Selection> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Whether the open card is about something critical. */
    public ReadOnlyBooleanProperty criticalProperty() {
        return critical.getReadOnlyProperty();
    }

    /** Whether a card is open. */
    public boolean isOpen() {
        return open != null;
    }

    /** Closes the open card; nothing changes. */
    public void cancel() {
        close();
    }

    /** Closes the open card if it only tells why something cannot be done: what is decided now may have mended that. */
    void cancelTelling() {
        if (open != null && open.isOnlyTelling()) {
            close();
        }
    }

    /** Opens a card in place of any other. */
    void open(Card card) {
        CardFrame frame = card.frame();
        frame.setCancelText(messages.get("verbs.cancel"));
        frame.setTooSoonText(messages.get("verbs.tooSoon"));
        frame.onClose(() -> commit(card), this::close);
        ForkBox fork = new ForkBox();
        fork.laterProperty().bindBidirectional(deciding.later());
        Subscription past = deciding.past().subscribe(now -> tell(frame, fork, now));
        putAway(() -> {
            past.unsubscribe();
            fork.laterProperty().unbindBidirectional(deciding.later());
            card.closed();
        });
        show(frame, card.target(), card.critical());
        card.opened();
    }

    private void tell(CardFrame frame, ForkBox fork, Optional<Past> past) {
        frame.getFields().remove(fork);
        past.ifPresent(_ -> frame.getFields().add(fork));
        past.ifPresent(now -> fork.say(messages.format("verbs.fork", Dates.day(now.at())),
                now.ofAws() == 0 ? "" : messages.format("verbs.fork.aws", now.ofAws()),
                now.ofCustomer() == 0 ? "" : messages.format("verbs.fork.customer", now.ofCustomer())));
    }

    /** Tells why something cannot be done, with a button that mends it. */
    void tell(String title, String sentence, Optional<Remedy> remedy) {
        CardFrame frame = new CardFrame();
        frame.setTitle(title);
        frame.setCancelText(messages.get("verbs.close"));
        frame.onlyTells();
        frame.onClose(() -> {}, this::close);
        if (remedy.isPresent()) {
            frame.say(sentence, remedy.get().title(), () -> {
                close();
                remedy.get().mend().run();
            });
        } else {
            frame.say(sentence);
        }
        putAway(() -> {});
        show(frame, new SimpleObjectProperty<>(Selection.NONE), new SimpleObjectProperty<>(false));
    }

    /**
     * A way out.
     *
     * @param title what its button says
     * @param mend what it does
     */
    record Remedy(String title, Runnable mend) {}

    /** Whoever says it once more before the answer has come means it once. */
    private void commit(Card card) {
        if (!deciding.isAwaited()) {
            card.commit(deciding, refusal -> answered(card.frame(), refusal));
        }
    }

    private void answered(CardFrame frame, Optional<String> refusal) {
        if (refusal.isPresent()) {
            frame.say(refusal.get());
        } else if (frame == open) {
            close();
        }
    }

    /** The card before is closed; this is what the next one does then. */
    private void putAway(Runnable whenClosed) {
        closed.run();
        closed = whenClosed;
    }

    private void show(CardFrame frame, ObservableValue<Selection> about, ObservableValue<Boolean> isCritical) {
        if (open == null) {
            focusBefore = Optional.ofNullable(table.getScene()).map(Scene::getFocusOwner).orElse(null);
            deciding.hold();
        }
        open = frame;
        table.show(frame);
        critical.bind(isCritical);
        target.bind(about);
        frame.opened();
        frame.firstFocus().requestFocus();
    }

    private void close() {
        if (open == null) {
            return;
        }
        open = null;
        putAway(() -> {});
        critical.unbind();
        critical.set(false);
        target.unbind();
        target.set(Selection.NONE);
        table.clear();
        Node before = focusBefore;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        } else {
            home.get().requestFocus();
        }
        deciding.letGo();
    }
}
