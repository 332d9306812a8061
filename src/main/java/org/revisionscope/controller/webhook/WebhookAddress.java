package org.revisionscope.controller.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where messages are sent: over https, or over http to this machine itself.
 *
 * @param uri the address, which is a secret of whoever typed it
 */
public record WebhookAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException if messages cannot be sent there */
    public WebhookAddress {
        problem(uri).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.name());
        });
    }

    /** Why messages cannot be sent to what was typed. */
    public enum Problem {
        /** It is no address of the web. */
        NO_ADDRESS,
        /** Others could read what is sent there. */
        NOT_SAFE,
        /** It carries a name and a password, which have no place in an address. */
        CREDENTIALS
    }

    /** What is wrong with a text as an address; empty if nothing is. */
    public static Optional<Problem> problem(String text) {
        Optional<URI> uri = uri(text);
        return uri.isEmpty() ? Optional.of(Problem.NO_ADDRESS) : problem(uri.get());
    }

    /** The address that a text names; empty if messages cannot be sent there. */
    public static Optional<WebhookAddress> of(String text) {
        return uri(text).filter(uri -> problem(uri).isEmpty()).map(WebhookAddress::new);
    }

    /** The host, which is all of it that is shown. */
    public String host() {
        return uri.getHost();
    }

    private static Optional<URI> uri(String text) {
        try {
            return text.strip().length() > LONGEST ? Optional.empty() : Optional.of(new URI(text.strip()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Problem> problem(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null || uri.getPort() > 0xFFFF) {
            return Optional.of(Problem.NO_ADDRESS);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of(Problem.CREDENTIALS);
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> Optional.empty();
            case "http" -> THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT)) ? Optional.empty()
                    : Optional.of(Problem.NOT_SAFE);
            default -> Optional.of(Problem.NO_ADDRESS);
        };
    }

    /** Without the secret parts, so that no log ever has them. */
    @Override
    public String toString() {
        return host();
    }
}
