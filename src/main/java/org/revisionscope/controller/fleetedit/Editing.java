package org.revisionscope.controller.fleetedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.revisionscope.controller.desk.Desk;
import org.revisionscope.format.scenario.EntryField;
import org.revisionscope.format.scenario.EntryKind;
import org.revisionscope.format.scenario.EntryPath;
import org.revisionscope.format.scenario.EntryProblem;
import org.revisionscope.format.scenario.FleetDraft;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.view.Messages;
import org.revisionscope.view.fleetedit.FieldLine;
import org.revisionscope.view.fleetedit.FleetEditActions;
import org.revisionscope.view.fleetedit.FleetEditView;
import org.revisionscope.view.fleetedit.FleetEditView.Addition;
import org.revisionscope.view.fleetedit.FleetEditView.Removable;

/**
 * One editing of a fleet: the draft, and which entry of it is chosen. Each field is checked as it is typed; the whole
 * draft is checked in the background, by what reads files. The FX thread uses it.
 */
final class Editing implements FleetEditActions {

    private final Desk desk;
    private final Messages messages;
    private final EntryWords words;
    private final Consumer<ScenarioDocument> applied;
    private final Runnable cancelled;
    private final FleetDraft before;
    private final FleetEditView page;
    private FleetDraft draft;
    private EntryPath chosen = EntryPath.TOP;
    private Optional<EntryProblem> problem = Optional.empty();
    private Optional<ScenarioDocument> ready = Optional.empty();
    private boolean checking;
    private boolean warned;

    /**
     * Begins with what a document has.
     *
     * @param applied takes the document that the fleet was changed in
     * @param cancelled told when nothing is to be changed
     */
    Editing(ScenarioDocument document, Desk desk, Consumer<ScenarioDocument> applied, Runnable cancelled) {
        this.desk = desk;
        this.applied = applied;
        this.cancelled = cancelled;
        messages = desk.messages();
        words = new EntryWords(messages);
        before = document.draft();
        draft = before;
        page = new FleetEditView(messages, this);
        chosen = draft.firstPlace();
        showChosen();
        check();
    }

    /** What is shown. */
    FleetEditView page() {
        return page;
    }

    // --- what the user does

    @Override
    public void select(String id) {
        EntryPath entry = new EntryPath(id);
        if (!entry.equals(chosen)) {
            chosen = entry;
            showChosen();
            showChecked();
        }
    }

    @Override
    public Optional<String> fill(String field, String typed) {
        EntryField its = kind(chosen).field(field).orElseThrow();
        draft = draft.filling(chosen, its, typed);
        changed();
        return draft.problem(chosen, its);
    }

    @Override
    public void add(String id) {
        EntryKind added = EntryKind.valueOf(id);
        holder(added).ifPresent(parent -> {
            draft = draft.adding(parent, added);
            choose(draft.parts(parent, added).getLast());
        });
    }

    @Override
    public void copy() {
        EntryKind copied = kind(chosen);
        EntryPath parent = chosen.parent().orElseThrow();
        draft = draft.copying(chosen);
        choose(draft.parts(parent, copied).getLast());
    }

    @Override
    public void remove() {
        EntryPath parent = chosen.parent().orElseThrow();
        draft = draft.without(chosen);
        choose(parent);
    }

    @Override
    public void mend() {
        problem.ifPresent(first -> {
            if (EntryKind.at(first.entry()).isPresent()) {
                choose(first.entry());
                page.focusField(first.name());
            } else {
                draft = draft.without(first.entry());
                changed();
            }
        });
    }

    @Override
    public void apply() {
        ready.ifPresentOrElse(applied, this::mend);
    }

    @Override
    public void cancel() {
        boolean isChanged = !draft.isLike(before);
        if (isChanged && !warned) {
            warned = true;
            page.showProblem(messages.get("fleetedit.unapplied"), "");
        } else {
            cancelled.run();
        }
    }

    // --- what comes of it

    private void choose(EntryPath entry) {
        chosen = entry;
        showChosen();
        changed();
    }

    private void changed() {
        warned = false;
        ready = Optional.empty();
        check();
    }

    /** One check at a time; what was typed meanwhile is checked after it. */
    private void check() {
        if (checking) {
            return;
        }
        checking = true;
        FleetDraft now = draft;
        desk.background().run(now::document, document -> checked(now, Optional.of(document), Optional.empty()),
                wrong -> checked(now, Optional.empty(), Optional.of(told(wrong))));
    }

    private static EntryProblem told(Exception wrong) {
        return wrong instanceof ScenarioException problem ? EntryProblem.of(problem)
                : new EntryProblem("", String.valueOf(wrong.getMessage()));
    }

    private void checked(FleetDraft now, Optional<ScenarioDocument> document, Optional<EntryProblem> wrong) {
        checking = false;
        if (!now.equals(draft)) { // drafts are equal only to themselves
            check();
            return;
        }
        ready = document;
        problem = wrong;
        page.showEntries(words.tree(draft), chosen.text());
        showChecked();
    }

    private void showChecked() {
        ready.ifPresent(made -> {
            page.showSummary(words.summary(made.scenario().fleet()));
            page.showNote(words.landing(draft, chosen, made.scenario()));
        });
        for (EntryField field : kind(chosen).fields()) {
            Optional<String> here = draft.problem(chosen, field).or(() -> problem
                    .filter(first -> first.isAbout(chosen, field)).map(EntryProblem::sentence));
            page.showField(field.name(), here);
        }
        page.showProblem(problem.map(first -> words.problem(draft, first)).orElse(""), problem.map(this::remedy)
                .orElse(""));
    }

    private String remedy(EntryProblem first) {
        if (EntryKind.at(first.entry()).isEmpty()) {
            return messages.get("fleetedit.drop");
        }
        return first.entry().equals(chosen) ? "" : messages.get("fleetedit.show");
    }

    private void showChosen() {
        EntryKind kind = kind(chosen);
        page.showEntries(words.tree(draft), chosen.text());
        List<FieldLine> lines = kind.fields().stream().map(field -> words.field(draft, chosen, field)).toList();
        page.showForm(words.heading(draft, chosen), words.about(kind), lines);
        page.showNote("");
        List<Addition> additions = new ArrayList<>();
        for (EntryKind added : EntryKind.values()) {
            if (holder(added).isPresent()) {
                additions.add(new Addition(added.name(), words.kind(added)));
            }
        }
        page.offer(additions.reversed(), kind == EntryKind.SCENARIO ? Removable.NO : Removable.YES);
    }

    /** The chosen entry or what it lies in, whichever is the first that can hold such an entry. */
    private Optional<EntryPath> holder(EntryKind added) {
        Optional<EntryPath> holder = Optional.of(chosen);
        while (holder.isPresent() && !kind(holder.get()).parts().contains(added)) {
            holder = holder.get().parent();
        }
        return holder;
    }

    private static EntryKind kind(EntryPath entry) {
        return EntryKind.at(entry).orElseThrow();
    }
}
