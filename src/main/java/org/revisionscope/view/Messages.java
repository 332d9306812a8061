package org.revisionscope.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
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
        MessageFormat format = new MessageFormat(bundle.getString(key), Locale.ENGLISH);
        if (Arrays.stream(arguments).anyMatch(Messages::isNegative)) {
            Format[] numbers = format.getFormatsByArgumentIndex();
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] == null && isNegative(arguments[i])) {
                    format.setFormatByArgumentIndex(i, numbers());
                }
            }
        }
        return format.format(arguments);
    }

    /** A number by itself, as the words write it. */
    public String number(long number) {
        return numbers().format(number);
    }

    private static boolean isNegative(Object argument) {
        return argument instanceof Number number && number.doubleValue() < 0;
    }

    /** Below nought stands a true minus, which is as wide as a plus and is never taken for a hyphen. */
    private static NumberFormat numbers() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.###", symbols);
    }
}
