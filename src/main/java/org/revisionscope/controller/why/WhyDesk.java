package org.revisionscope.controller.why;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.EventSubjects;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.why.Asked.Tense;
import org.revisionscope.model.explain.Why;
import org.revisionscope.model.explain.Whys;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.whatif.Harm;
import org.revisionscope.view.why.RemedyList;
import org.revisionscope.view.why.WhyCard;
import org.revisionscope.view.why.WhyPane;

/** Shows why of what is selected; each cause can be gone to. The FX thread uses it. */
public final class WhyDesk {

    private final Watch watch;
    private final Supplier<Settings> settings;
    private final Supplier<Optional<Chronicle>> announced;
    private final Rescuer rescuer;
    private final WhyWords words;
    private Optional<Asked> asked = Optional.empty();
    private List<WhyCard> cards = List.of();
    private List<String> facts = List.of();
    private Optional<Harm> harm = Optional.empty();

    /**
     * A desk.
     *
     * @param watch what it follows
     * @param settings how the scenario reads what is open
     * @param announced the future if nobody acts; empty while it is not known or not to be shown
     * @param rescuer finds what prevents what is explained
     */
    public WhyDesk(Watch watch, Supplier<Settings> settings, Supplier<Optional<Chronicle>> announced,
            Rescuer rescuer) {
        this.rescuer = rescuer;
        this.watch = watch;
        this.settings = settings;
        this.announced = announced;
        words = new WhyWords(watch.messages());
    }

    /** Lets a pane show the answers. */
    public void join(WhyPane pane) {
        pane.join(watch.messages(), this::goTo, this::rescue);
        rescuer.answer().addListener((_, _, _) -> showRemedies(pane));
        rescuer.hindrance().addListener((_, _, _) -> showRemedies(pane));
    }

    /** Shows the answer for what is selected now. */
    public void show(WhyPane pane) {
        Optional<Asked> now = new Question(watch, announced.get()).about(watch.selection());
        if (!now.equals(asked)) {
            asked = now;
            answer();
        }
        pane.show(cards, facts);
        rescuer.ask(harm);
        showRemedies(pane);
    }

    private void showRemedies(WhyPane pane) {
        String trying = rescuer.hindrance().getValue().map(why -> why.key("remedies"))
                .orElse("why.remedies.trying");
        String waiting = rescuer.isTrying() ? trying : "why.remedies.paused";
        pane.show(harm.isEmpty() ? RemedyList.NONE
                : words.remedies(asked.orElseThrow().tense(), rescuer.answer().getValue(), waiting));
    }

    private void rescue(int place) {
        rescuer.answer().getValue().ifPresent(remedies -> rescuer.rescue(remedies.get(place)));
    }

    /** The whole answer, to be heard in one go; empty if there is none. */
    public String spoken() {
        return cards.stream().map(WhyCard::spoken)
                .collect(Collectors.joining(" " + watch.messages().get("why.because") + " "));
    }

    private void answer() {
        List<Why> chain = asked.map(this::chain).orElse(List.of());
        cards = chain.stream().map(why -> words.card(asked.orElseThrow().chronicle().view(), why)).toList();
        facts = words.facts(chain);
        harm = asked.flatMap(about -> Harm.of(about.chronicle(), about.row()));
    }

    private List<Why> chain(Asked about) {
        Whys whys = new Whys(about.chronicle(), settings.get());
        return about.tense() == Tense.AHEAD ? whys.chainAhead(about.row()) : whys.chain(about.row());
    }

    /** Goes to what a cause is about; a cause without a subject is selected itself. */
    private void goTo(int place) {
        asked.ifPresent(about -> {
            int row = cards.get(place).row();
            Selection subject = EventSubjects.of(about.chronicle().view().event(row));
            watch.selectionProperty().set(subject.equals(Selection.NONE)
                    ? new Selection.OfEvent(row, about.chronicle().view().at(row), subject)
                    : subject);
        });
    }
}
