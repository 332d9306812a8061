package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.whatif.Difference.Quantity;

/**
 * Two futures beside each other.
 *
 * @param one the one
 * @param other the other
 * @param differences in what they differ: retirements, numbers, services; nothing if they cost the same
 * @param partAt the first instant at which something else happens, in milliseconds since the epoch; empty if everything
 *     is the same
 */
public record Comparison(Future one, Future other, List<Difference> differences, OptionalLong partAt) {

    /** Takes a copy of the list. */
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares two futures. */
    public static Comparison of(Future one, Future other) {
        List<Difference> differences = new ArrayList<>();
        addRetirements(one, other, differences);
        for (Quantity quantity : Quantity.values()) {
            if (quantity.of(one) != quantity.of(other)) {
                differences.add(new Difference.Amount(quantity, quantity.of(one), quantity.of(other)));
            }
        }
        addServices(one, other, differences);
        return new Comparison(one, other, differences,
                one.hash().equals(other.hash()) ? OptionalLong.empty()
                        : OptionalLong.of(Parting.of(one.view(), other.view())));
    }

    /** Whether everything that happens is the same. */
    public boolean isSame() {
        return one.hash().equals(other.hash());
    }

    private static void addRetirements(Future one, Future other, List<Difference> differences) {
        Map<Retirements.Subject, NoticeSent> ofOne = Retirements.of(one);
        Map<Retirements.Subject, NoticeSent> ofOther = Retirements.of(other);
        TreeSet<Retirements.Subject> subjects = new TreeSet<>(ofOne.keySet());
        subjects.addAll(ofOther.keySet());
        for (Retirements.Subject subject : subjects) {
            Optional<NoticeSent> here = Optional.ofNullable(ofOne.get(subject));
            Optional<NoticeSent> there = Optional.ofNullable(ofOther.get(subject));
            if (!here.map(NoticeSent::startsAt).equals(there.map(NoticeSent::startsAt))) {
                differences.add(new Difference.Retirement(subject.place(), subject.revision(), here, there));
            }
        }
    }

    private static void addServices(Future one, Future other, List<Difference> differences) {
        TreeSet<ServiceKey> services = new TreeSet<>();
        one.measures().services().forEach(each -> services.add(each.service()));
        other.measures().services().forEach(each -> services.add(each.service()));
        for (ServiceKey service : services) {
            Optional<Lowest> here = one.measures().of(service).flatMap(Measures.OfService::lowest);
            Optional<Lowest> there = other.measures().of(service).flatMap(Measures.OfService::lowest);
            if (!counts(here).equals(counts(there))) {
                differences.add(new Difference.Headroom(service, here, there));
            }
        }
    }

    /** When it was does not count. */
    private static Optional<List<Integer>> counts(Optional<Lowest> lowest) {
        return lowest.map(each -> List.of(each.healthy(), each.floor()));
    }
}
