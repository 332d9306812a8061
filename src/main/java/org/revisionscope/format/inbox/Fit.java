package org.revisionscope.format.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.revisionscope.format.inbox.Found.Aside;

/** Whether a service or task of ECS is one of those that the simulated world is about. */
public enum Fit {
    /** It runs on Fargate. */
    FITS,
    /** It is stopping, stopped or deleted. */
    GONE,
    /** It runs Windows, whose platform versions have numbers of their own. */
    WINDOWS,
    /** It runs on instances. */
    ELSEWHERE;

    private static final String FARGATE = "FARGATE";
    private static final String SPOT = "FARGATE_SPOT";
    private static final List<String> GOING =
            List.of("STOPPED", "DELETED", "STOPPING", "DEPROVISIONING", "DRAINING", "INACTIVE");

    /** What the fields say that services share with tasks; what is on Spot fits, and that it is there is kept aside. */
    static Fit of(Item item, List<String> states, List<String> providers, Findings findings) throws ItemException {
        if (states.stream().anyMatch(GOING::contains)) {
            return GONE;
        }
        Optional<String> type = item.text("launchType");
        boolean isFargate = type.map(FARGATE::equals)
                .orElse(providers.isEmpty() || providers.stream().anyMatch(name -> name.startsWith(FARGATE)));
        if (!isFargate) {
            return ELSEWHERE;
        }
        boolean isWindows = item.text("platformFamily").orElse("").toUpperCase(Locale.ROOT).startsWith("WINDOWS");
        if (isWindows) {
            return WINDOWS;
        }
        if (providers.contains(SPOT)) {
            findings.aside(Aside.SPOT);
        }
        return FITS;
    }
}
