package org.revisionscope.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, by key: every visible string comes from here. */
public final class Texts {

    private static final String BUNDLE = "org.revisionscope.view.messages";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in English, the language that the window speaks so far. */
    public static Texts english() {
        return new Texts(ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH));
    }

    /** What FXML files resolve their {@code %keys} with. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /** The words of {@code key.one} for one, of {@code key.many} otherwise; {@code {0}} is the count. */
    public String count(String key, long count) {
        return text(count == 1 ? key + ".one" : key + ".many", count);
    }
}
