package org.revisionscope.model.fleet;

import java.util.regex.Pattern;

/** The one check that names of clusters, services and tasks share. */
final class Names {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]{1,255}");

    private Names() {}

    static void check(String what, String name) {
        if (!ALLOWED.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not a " + what
                    + " name: it takes 1 to 255 letters, digits, hyphens and underscores");
        }
    }
}
