package org.revisionscope.controller.verbs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.controller.verbs.VerbOffer.Obstacle;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.AwsDecision.ReleaseRevision;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;

/**
 * Begins verbs: from a button, a key, a menu, or a line that was clicked with the other button. A verb that can be taken
 * back at once is done at once, any other opens its card, and one that cannot be used now says why.
 */
public final class VerbDesk {

    private final Watch watch;
    private final Deciding deciding;
    private final Foreseeing foreseeing;
    private final CardDeck deck;
    private final ObservableValue<Optional<Obstacle>> whyNotNow;
    private final VerbWords words;
    private final Map<Verb, ReadOnlyObjectWrapper<VerbOffer>> offers = new EnumMap<>(Verb.class);
    private Situation situation = Situation.EMPTY;
    private @Nullable Now read;
    private Optional<MarkCard> marking = Optional.empty();

    /**
     * A desk.
     *
     * @param watch what verbs look at
     * @param deciding where decisions go
     * @param foreseeing what they would bring
     * @param deck where cards are shown
     * @param whyNotNow why nothing can be decided, whatever it is; empty if something can
     */
    public VerbDesk(Watch watch, Deciding deciding, Foreseeing foreseeing, CardDeck deck,
            ObservableValue<Optional<Obstacle>> whyNotNow) {
        this.watch = watch;
        this.deciding = deciding;
        this.foreseeing = foreseeing;
        this.deck = deck;
        this.whyNotNow = whyNotNow;
        words = new VerbWords(watch.messages());
        for (Verb verb : Verb.values()) {
            offers.put(verb, new ReadOnlyObjectWrapper<>(this, verb.key(), offer(verb, watch.selection())));
        }
        watch.follow(this::update);
        watch.selectionProperty().addListener((_, _, _) -> update());
        whyNotNow.addListener((_, _, _) -> update());
    }

    /** What a verb would do to the selection. */
    public ReadOnlyObjectProperty<VerbOffer> offerProperty(Verb verb) {
        return wrapper(verb).getReadOnlyProperty();
    }

    /** What a verb and its target are called. */
    public ObservableValue<String> title(Verb verb) {
        return offerProperty(verb).map(VerbOffer::title);
    }

    /** Why a verb cannot be used now; empty text if it can. */
    public ObservableValue<String> whyNot(Verb verb) {
        return offerProperty(verb).map(offer -> offer.whyNot().orElse(""));
    }

    /** What a verb would do to a subject. */
    public VerbOffer offer(Verb verb, Selection subject) {
        return words.offer(verb, targets(subject), whyNotNow.getValue());
    }

    /** Begins a verb with what is selected. */
    public void begin(Verb verb) {
        begin(verb, watch.selection());
    }

    /** Begins a verb with a subject, selected or not. */
    public void begin(Verb verb, Selection subject) {
        VerbOffer offer = offer(verb, subject);
        if (offer.obstacle().isPresent()) {
            tell(offer.name(), offer.obstacle().get(), subject);
            return;
        }
        VerbTargets targets = targets(subject);
        switch (verb) {
            case RELEASE -> release(targets);
            case MARK -> openMark(targets);
            case RUN -> open(new RunCard(targets, messages()));
            case STOP -> open(new StopCard(targets, watch));
            case UPDATE -> open(new UpdateCard(targets, messages()));
            case WAIT -> open(new WaitCard(targets, messages()));
        }
    }

    /** Begins to mark, with ‼ critical ticked. */
    public void beginCritical() {
        VerbOffer offer = offer(Verb.MARK, watch.selection());
        if (offer.obstacle().isPresent()) {
            begin(Verb.MARK);
        } else {
            openMark(targets(watch.selection())).tickCritical();
        }
    }

    /** Changes the wait period of a place at once; it applies to the next notice. */
    public void setWait(Place place, WaitPeriod period) {
        VerbOffer offer = offer(Verb.WAIT, new Selection.OfPlace(place));
        if (offer.obstacle().isPresent()) {
            tell(offer.name(), offer.obstacle().get(), watch.selection());
        } else {
            act(offer.name(), new SetWaitPeriod(place, period));
        }
    }

    /** The mark whose card is open, as its fields stand; else the one that the card would begin with, if there is one. */
    public Optional<MarkRevision> intendedMark() {
        Optional<MarkRevision> armed = deck.targetProperty().get() instanceof Selection.OfRevision
                ? marking.map(MarkCard::mark)
                : Optional.empty();
        return armed.or(() -> targets(watch.selection()).mark()
                .filter(revision -> revision.standing() == Standing.SUPERSEDED)
                .map(revision -> new MarkRevision(revision.id(), messages().get("verbs.card.reason.first"), false)));
    }

    /** Closes the open card, if there is one; nothing changes. */
    public void cancel() {
        deck.cancel();
    }

    private void release(VerbTargets targets) {
        if (targets.releaseIsClear()) {
            act(words.offer(Verb.RELEASE, targets, Optional.empty()).name(),
                    new ReleaseRevision(targets.release().orElseThrow(), Optional.empty()));
        } else {
            open(new ReleaseCard(targets, messages()));
        }
    }

    private void act(String title, Decision decision) {
        deck.cancelTelling();
        deciding.act(decision, refusal -> refusal.ifPresent(sentence -> deck.tell(title, sentence, Optional.empty())));
    }

    private MarkCard openMark(VerbTargets targets) {
        MarkCard card = open(new MarkCard(targets, foreseeing, messages()));
        marking = Optional.of(card);
        return card;
    }

    private <T extends Card> T open(T card) {
        T loaded = CardLoader.load(card, messages());
        deck.open(loaded);
        return loaded;
    }

    private void tell(String title, Obstacle obstacle, Selection subject) {
        deck.tell(title, obstacle.sentence(), switch (obstacle.remedy()) {
            case NONE -> Optional.empty();
            case RETURN_TO_EDGE ->
                    Optional.of(new CardDeck.Remedy(messages().get("verbs.remedy.edge"), deciding::toEdge));
            case RELEASE_NEXT -> targets(subject).release().map(this::releaseRemedy);
        });
    }

    private CardDeck.Remedy releaseRemedy(PlatformVersion version) {
        String title = messages().format("verbs.remedy.release", VerbWords.nextLabel(situation, version));
        return new CardDeck.Remedy(title, () -> act(title, new ReleaseRevision(version, Optional.empty())));
    }

    private VerbTargets targets(Selection subject) {
        Now now = watch.now();
        if (read == null || read.chronicle() != now.chronicle() || read.rows() != now.rows()
                || read.instant() > now.instant()) {
            situation = new SituationReader(now).read();
            read = now;
        }
        return new VerbTargets(situation, FocusReader.of(watch, subject));
    }

    private void update() {
        for (Verb verb : Verb.values()) {
            wrapper(verb).set(offer(verb, watch.selection()));
        }
    }

    private ReadOnlyObjectWrapper<VerbOffer> wrapper(Verb verb) {
        return Objects.requireNonNull(offers.get(verb));
    }

    private Messages messages() {
        return watch.messages();
    }
}
