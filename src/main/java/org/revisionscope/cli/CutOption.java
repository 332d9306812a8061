package org.revisionscope.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.imports.Cut;
import org.revisionscope.format.imports.Cuts;
import org.revisionscope.format.scenario.BuiltInCatalogues;
import org.revisionscope.format.scenario.Instants;
import org.revisionscope.model.fleet.PlatformVersion;

/** Reads {@code --cut}: an instant, and perhaps the platform version before it. */
final class CutOption {

    private CutOption() {}

    static Cuts read(List<String> texts) throws WrongOptionException {
        List<Cut> cuts = new ArrayList<>();
        for (String text : texts) {
            String instant = text.substring(text.indexOf('=') + 1);
            Optional<String> problem = Instants.problem(instant);
            if (problem.isPresent()) {
                throw new WrongOptionException("--cut " + problem.get());
            }
            Instant at = Instants.parse(instant).orElseThrow();
            cuts.add(new Cut(
                    text.contains("=") ? version(text.substring(0, text.indexOf('='))) : BuiltInCatalogues.current(),
                    at));
        }
        return new Cuts(cuts);
    }

    private static PlatformVersion version(String text) throws WrongOptionException {
        try {
            return new PlatformVersion(text);
        } catch (IllegalArgumentException e) {
            throw new WrongOptionException("--cut " + e.getMessage());
        }
    }
}
