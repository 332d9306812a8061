package org.revisionscope.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words on the screen, by key. FXML reads the same bundle through {@link #bundle()}. */
public final class Messages {
    private static final String BUNDLE = "org.revisionscope.view.messages";

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The bundle in the only language there is so far. */
    public static Messages load() {
        return new Messages(ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH));
    }

    /** The words of another bundle, which has the same keys. */
    public static Messages of(ResourceBundle bundle) {
        return new Messages(bundle);
    }

    /** What {@code FXMLLoader} resolves its {@code %keys} with. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text of a key as it stands in the bundle.
     *
     * @throws MissingResourceException if there is none, which a test finds before a user does
     */
    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * The text of a key with its places filled: {@code {0}}, {@code {1}} and so on, as in {@link MessageFormat}, where an
     * apostrophe is written twice.
     *
     * @throws MissingResourceException if there is none
     */
    public String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
