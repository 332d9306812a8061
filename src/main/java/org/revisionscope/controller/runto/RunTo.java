package org.revisionscope.controller.runto;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.CardPlace;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Span;
import org.revisionscope.view.Messages;
import org.revisionscope.view.pick.PickCard.Answer;
import org.revisionscope.view.runto.RunToCard;

/**
 * Runs the clock to a date, the next event of a kind, or a condition. It plays no scenes: the clock lands, and the caption
 * says how that went. What is not computed yet is waited for, frame by frame.
 */
public final class RunTo {

    private final Session session;
    private final Messages messages;
    private final CardPlace table;
    private final Landing landing;
    private final Lately lately;
    private Optional<RunToCard> card = Optional.empty();
    private Optional<Hunt> hunt = Optional.empty();

    /**
     * Runs the clock of a session.
     *
     * @param table where its card lies
     * @param landing told where the clock landed
     * @param lately what it was run to before, which is offered first
     */
    public RunTo(Session session, Messages messages, CardPlace table, Landing landing, Lately lately) {
        this.session = session;
        this.messages = messages;
        this.table = table;
        this.landing = landing;
        this.lately = lately;
    }

    /** Told where the clock landed. */
    @FunctionalInterface
    public interface Landing {

        /** The clock was set down, or stays; this says how that went. */
        void landed(String sentence);
    }

    /** The action that opens its card. */
    public List<Action> actions() {
        return List.of(Action.named("play.runTo").keys("r").does(this::open));
    }

    /** Looks on, if something is looked for. */
    public void pulse() {
        hunt.ifPresent(this::lookOn);
    }

    /** Closes its card, if that is open: what it offers is of a story that is no more. */
    public void close() {
        if (card.filter(table::holds).isPresent()) {
            giveUp();
        }
    }

    private void open() {
        Playback playback = session.playback();
        playback.pause();
        hunt = Optional.empty();
        TypedDate.Bounds bounds = new TypedDate.Bounds(playback.earliest(), playback.clock(), playback.end());
        Offers offers = new Offers(chronicle(), bounds, session.selectionProperty().get(), messages);
        Asking asking = new Asking(offers);
        RunToCard opened = new RunToCard(messages, asking::answer, asking::choose, this::giveUp);
        StackPane.setAlignment(opened, Pos.TOP_CENTER);
        card = Optional.of(opened);
        table.show(opened);
        opened.focusField();
    }

    /** What a card offers as long as it is open. */
    private final class Asking {

        private final Offers offers;
        private List<Offer> fitting = List.of();
        private String typed = "";

        Asking(Offers offers) {
            this.offers = offers;
        }

        Answer answer(String text) {
            typed = text.strip();
            Stream<Offer> before =
                    typed.isEmpty() ? lately.all().stream().flatMap(each -> first(each).stream()) : Stream.empty();
            fitting = Stream.concat(before, offers.fitting(typed).stream()).distinct().toList();
            String why = fitting.isEmpty() ? offers.whyNothing(typed) : "";
            return new Answer(fitting.stream().map(Offer::line).toList(), why);
        }

        void choose(int line) {
            Offer chosen = fitting.get(line);
            Stream.of(Stream.of(typed), lately.all().stream(), Stream.of(chosen.line().words())).flatMap(each -> each)
                    .filter(each -> !each.isEmpty() && first(each).equals(Optional.of(chosen))).findFirst()
                    .ifPresent(lately::add);
            lookOn(new Hunt(chosen.goal(), chronicle(), session.playback().clock()));
        }

        private Optional<Offer> first(String text) {
            return offers.fitting(text).stream().findFirst();
        }
    }

    private void lookOn(Hunt before) {
        if (card.filter(table::holds).isEmpty()) {
            hunt = Optional.empty();
            return;
        }
        Hunt now = follow(before);
        hunt = Optional.of(now);
        long knownUntil = session.decidingProperty().get() ? Long.MIN_VALUE : session.playback().knownUntil();
        Optional<Outcome> found = now.look(knownUntil);
        if (found.isPresent()) {
            land(now, found.get());
        } else if (session.stopsHere()) { // what is told of that lies where the card lay
            hunt = Optional.empty();
            card = Optional.empty();
        } else {
            showProgress(now, knownUntil);
        }
    }

    /** The story may be told anew while it is looked through. */
    private Hunt follow(Hunt before) {
        boolean isSame = before.chronicle().equals(chronicle()); // chronicles are equal only to themselves
        return isSame ? before : new Hunt(before.goal(), chronicle(), session.playback().clock());
    }

    private void showProgress(Hunt now, long knownUntil) {
        String sentence = knownUntil <= now.from()
                ? messages.get("runto.searching")
                : messages.format("runto.searching.until", Dates.minutes(knownUntil));
        card.ifPresent(open -> open.showSearch(sentence, part(now, knownUntil)));
    }

    /** How much of the way is known, which is later than computed: what is computed must be read too. */
    private OptionalDouble part(Hunt now, long knownUntil) {
        JournalView view = now.chronicle().view();
        long goal = now.goal() instanceof Goal.At(long instant) ? instant
                : session.progressProperty().get() < 1 || view.rows() == 0 ? session.playback().end()
                        : view.at(view.rows() - 1);
        return goal >= Span.LATEST.toEpochMilli() ? OptionalDouble.empty()
                : OptionalDouble
                        .of(Math.clamp((double) (knownUntil - now.from()) / Math.max(1, goal - now.from()), 0, 1));
    }

    private void land(Hunt now, Outcome outcome) {
        giveUp();
        if (outcome instanceof Outcome.Reached(long instant)) {
            session.playback().seek(instant);
        }
        landing.landed(new Results(chronicle(), messages).of(now.goal(), outcome, now.from(),
                session.playback().end()));
    }

    private void giveUp() {
        hunt = Optional.empty();
        card = Optional.empty();
        table.close();
    }

    private Chronicle chronicle() {
        return session.chronicleProperty().get();
    }
}
