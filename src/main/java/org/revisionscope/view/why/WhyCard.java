package org.revisionscope.view.why;

/**
 * One link of a chain of causes.
 *
 * @param row what it stands for
 * @param title what happened, in a few words
 * @param sentence the rule with its arithmetic
 * @param cite when, by which rule, on which facts, documents and assumption
 */
public record WhyCard(int row, String title, String sentence, String cite) {

    /** All of it, to be heard in one go. */
    public String spoken() {
        return title + ". " + sentence + " " + cite;
    }
}
