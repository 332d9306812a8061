package org.revisionscope.view.why;

import java.util.Optional;

/**
 * One link of a chain of causes.
 *
 * @param row what it stands for
 * @param title what happened, in a few words
 * @param sentence the rule with its arithmetic
 * @param cite when, by which rule, on which facts and documents
 * @param assumed the assumption that was used, if one was
 */
public record WhyCard(int row, String title, String sentence, String cite, Optional<String> assumed) {

    /** All of it, to be heard in one go. */
    public String spoken() {
        return title + ". " + sentence + assumed.map(text -> " " + text).orElse("") + " " + cite;
    }
}
