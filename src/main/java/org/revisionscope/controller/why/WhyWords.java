package org.revisionscope.controller.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.controller.why.Asked.Tense;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Fact;
import org.revisionscope.model.explain.RemedySentences;
import org.revisionscope.model.explain.Source;
import org.revisionscope.model.explain.Why;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Remedy;
import org.revisionscope.view.Messages;
import org.revisionscope.view.why.RemedyLine;
import org.revisionscope.view.why.RemedyList;
import org.revisionscope.view.why.WhyCard;

/** Answers as the pane shows them. */
final class WhyWords {

    private static final String SEPARATOR = " · ";
    /** A delay of nothing is told with the facts alone. */
    private static final String NOTHING = "0";

    private final Messages messages;

    WhyWords(Messages messages) {
        this.messages = messages;
    }

    /** A card with its sources: {@code Fri 28 Feb 18:00 · RET-7 · F13, F24 · S2}. */
    WhyCard card(JournalView view, Why why) {
        String facts = why.grounds().facts().stream().map(Fact::name).collect(Collectors.joining(", "));
        String sources = why.grounds().sources().stream().map(Source::name).collect(Collectors.joining(", "));
        String assumed = why.assumed().filter(each -> !each.value().equals(NOTHING))
                .map(each -> messages.format("why.cite.assumed", each.field(), each.value()))
                .orElse("");
        String cite = Stream.of(Dates.brief(view.at(why.row())), why.rule().id(), facts, sources, assumed)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
        return new WhyCard(why.row(), why.title(), why.sentence(), cite);
    }

    /** The assumptions of a chain, then its facts and its documents, each once. */
    List<String> facts(List<Why> chain) {
        Stream<String> assumptions = chain.stream().flatMap(why -> why.assumed().stream()).distinct()
                .map(each -> messages.format("why.assumed", each.field(), each.value(), each.open()));
        Stream<String> facts = chain.stream().flatMap(why -> why.grounds().facts().stream()).distinct().sorted()
                .map(fact -> messages.format("why.fact", fact.name(), fact.text(),
                        fact.sources().stream().map(Source::name).collect(Collectors.joining(", "))));
        Stream<String> documents = chain.stream().flatMap(why -> why.grounds().sources().stream()).distinct().sorted()
                .map(source -> messages.format("why.source", source.name(), source.title()));
        return Stream.of(assumptions, facts, documents).flatMap(lines -> lines).toList();
    }

    /**
     * What prevents something that is asked about.
     *
     * @param waiting the key of what is said while nothing is known
     */
    RemedyList remedies(Tense tense, Optional<List<Remedy>> known, String waiting) {
        String heading = messages.get(switch (tense) {
            case HAPPENED -> "why.remedies.past";
            case AHEAD -> "why.remedies.ahead";
        });
        String note = known.isEmpty() ? messages.get(waiting)
                : known.get().isEmpty() ? messages.get("why.remedies.none") : "";
        return new RemedyList(heading, known.orElse(List.of()).stream()
                .map(remedy -> new RemedyLine(RemedySentences.title(remedy), RemedySentences.detail(remedy))).toList(),
                note);
    }
}
