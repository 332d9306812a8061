package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.fleet.PlatformVersion;

/**
 * How the tasks of each platform version are divided among simulated revisions. Immutable.
 *
 * @param all by platform version, then by instant, each once
 */
public record Cuts(List<Cut> all) {

    /** Puts them in order. */
    public Cuts {
        all = all.stream().distinct().sorted().toList();
    }

    /** The instants at which a platform version is cut, the first first. */
    public List<Instant> of(PlatformVersion version) {
        return all.stream().filter(cut -> cut.version().equals(version)).map(Cut::at).toList();
    }

    /** The same with another one. */
    public Cuts with(Cut cut) {
        List<Cut> more = new ArrayList<>(all);
        more.add(cut);
        return new Cuts(more);
    }

    /** The same without one. */
    public Cuts without(Cut cut) {
        return new Cuts(all.stream().filter(each -> !each.equals(cut)).toList());
    }
}
