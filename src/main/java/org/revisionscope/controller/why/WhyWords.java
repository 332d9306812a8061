package org.revisionscope.controller.why;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.model.explain.Assumed;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Fact;
import org.revisionscope.model.explain.Source;
import org.revisionscope.model.explain.Why;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.Messages;
import org.revisionscope.view.why.WhyCard;

/** Answers as the pane shows them. */
final class WhyWords {

    private static final String SEPARATOR = " · ";

    private final Messages messages;

    WhyWords(Messages messages) {
        this.messages = messages;
    }

    /** A card with its sources: {@code Fri 28 Feb 18:00 · RET-7 · F13, F24 · S2}. */
    WhyCard card(JournalView view, Why why) {
        String facts = why.grounds().facts().stream().map(Fact::name).collect(Collectors.joining(", "));
        String sources = why.grounds().sources().stream().map(Source::name).collect(Collectors.joining(", "));
        String cite = Stream.of(Dates.brief(view.at(why.row())), why.rule().id(), facts, sources)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
        return new WhyCard(why.row(), why.title(), why.sentence(), cite, why.assumed().map(this::assumed));
    }

    private String assumed(Assumed assumed) {
        return messages.format("why.assumed", assumed.field(), assumed.value(), assumed.open());
    }

    /** Every fact of a chain, then every document, each once. */
    List<String> facts(List<Why> chain) {
        Stream<String> facts = chain.stream().flatMap(why -> why.grounds().facts().stream()).distinct().sorted()
                .map(fact -> messages.format("why.fact", fact.name(), fact.text(),
                        fact.sources().stream().map(Source::name).collect(Collectors.joining(", "))));
        Stream<String> documents = chain.stream().flatMap(why -> why.grounds().sources().stream()).distinct().sorted()
                .map(source -> messages.format("why.source", source.name(), source.title()));
        return Stream.concat(facts, documents).toList();
    }
}
