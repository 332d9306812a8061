package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.verbs.Situation.RevisionNow;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.explain.Forecasts;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.ForecastBox;
import org.revisionscope.view.verbs.FormRow;
import org.revisionscope.view.verbs.WaitChoices;

/** Asks which revision is marked, why, and whether it is critical; and tells what would come of it. */
final class MarkCard implements Card {

    /** The most services, and places with starts of their own, that the forecast names. */
    private static final int MOST_NAMED = 4;

    private final VerbTargets targets;
    private final Foreseeing foreseeing;
    private final Messages messages;
    private Subscription following = Subscription.EMPTY;

    @FXML private CardFrame frame;
    @FXML private ComboBox<RevisionNow> target;
    @FXML private FormRow reasonRow;
    @FXML private TextField reason;
    @FXML private CheckBox critical;
    @FXML private ForecastBox forecast;
    @FXML private WaitChoices waits;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    MarkCard(VerbTargets targets, Foreseeing foreseeing, Messages messages) {
        this.targets = targets;
        this.foreseeing = foreseeing;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        CardWords words = new CardWords(targets.situation(), messages);
        target.valueProperty().addListener((_, _, chosen) -> {
            String name = words.revision(chosen.id());
            frame.setTitle(messages.format("verbs.card.mark", name));
            frame.setCommitText(messages.format("verbs.card.mark.commit", name));
        });
        List<RevisionNow> markable = targets.situation().revisions().stream()
                .filter(revision -> revision.standing() == Standing.SUPERSEDED).toList();
        for (WaitPeriod wait : WaitPeriod.values()) {
            waits.offer(wait, messages.format("verbs.card.mark.wait", wait.days()),
                    messages.get("verbs.card.mark.keep.hint"), () -> keep(List.of(wait)));
        }
        waits.offerAll(messages.get("verbs.card.mark.keepAll"), messages.get("verbs.card.mark.keepAll.hint"),
                () -> keep(List.of(WaitPeriod.values())));
        Choices.offer(target, markable, revision -> words.revision(revision.id()), targets.mark().orElseThrow());
    }

    /** Asks at once, and again with another revision or mark; the reason changes nothing but the words of the notices. */
    @Override
    public void opened() {
        following = Subscription.combine(foreseeing.answer().subscribe(told -> told.ifPresent(this::tell)),
                foreseeing.hindrance().subscribe(why -> why.ifPresent(this::tellHindrance)),
                target.valueProperty().subscribe(this::foresee), critical.selectedProperty().subscribe(this::foresee),
                waits.pointedAtProperty().subscribe(this::foresee));
        foresee();
    }

    private void foresee() {
        Optional<WaitPeriod> wait = waits.pointedAtProperty().get();
        forecast.setHeading(wait.map(days -> messages.format("verbs.card.mark.forecast.wait", days.days()))
                .orElse(messages.get("verbs.card.mark.forecast")));
        forecast.show(List.of(messages.get("verbs.card.mark.foreseeing")));
        foreseeing.ask(mark(), wait);
    }

    /** The mark as the fields stand. */
    MarkRevision mark() {
        return new MarkRevision(target.getValue().id(), reason.getText(), critical.isSelected());
    }

    private void keep(List<WaitPeriod> chosen) {
        frame.note(messages.format("verbs.card.mark.kept", String.join(", ", foreseeing.keep(mark(), chosen))));
    }

    private void tellHindrance(Hindrance why) {
        forecast.show(List.of(messages.get(why.key("forecast"))));
    }

    private void tell(Forecast told) {
        forecast.show(Forecasts.lines(told, MOST_NAMED));
    }

    @Override
    public void closed() {
        following.unsubscribe();
        foreseeing.forget();
    }

    /** Ticks ‼ critical. */
    void tickCritical() {
        critical.setSelected(true);
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public ObservableValue<Selection> target() {
        return target.valueProperty().map(chosen -> new Selection.OfRevision(chosen.id()));
    }

    @Override
    public ObservableValue<Boolean> critical() {
        return critical.selectedProperty();
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of(CardField.REASON, reasonRow);
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        MarkForm form = new MarkForm(target.getValue().id(), reason.getText(), critical.isSelected());
        take(form.read(messages), mark -> deciding.act(mark, answer));
    }
}
