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
 * Futures beside each other.
 *
 * @param futures at least two
 * @param differences in what they differ: retirements, numbers, services; nothing if they cost the same
 * @param partAt the first instant at which not the same happens in all of them, in milliseconds since the epoch; empty
 *     if everything is the same
 */
public record Comparison(List<Future> futures, List<Difference> differences, OptionalLong partAt) {

    /**
     * Takes copies of the lists.
     *
     * @throws IllegalArgumentException if there is nothing to compare with
     */
    public Comparison {
        futures = List.copyOf(futures);
        differences = List.copyOf(differences);
        if (futures.size() < 2) {
            throw new IllegalArgumentException("comparing takes at least two futures");
        }
    }

    /** Compares two futures. */
    public static Comparison of(Future one, Future other) {
        return of(List.of(one, other));
    }

    /**
     * Compares futures.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Comparison of(List<Future> futures) {
        List<Difference> differences = new ArrayList<>();
        addRetirements(futures, differences);
        for (Quantity quantity : Quantity.values()) {
            List<Long> amounts = futures.stream().map(quantity::of).toList();
            if (differ(amounts)) {
                differences.add(new Difference.Amount(quantity, amounts));
            }
        }
        for (ServiceKey service : services(futures)) {
            List<Optional<Lowest>> lowest = lowest(futures, service);
            if (differ(lowest.stream().map(Comparison::counts).toList())) {
                differences.add(new Difference.Headroom(service, lowest));
            }
        }
        return new Comparison(futures, differences, parting(futures));
    }

    /** Whether everything that happens is the same in all of them. */
    public boolean isSame() {
        return !differ(futures.stream().map(Future::hash).toList());
    }

    /** Every service that any of them knows, in order. */
    public List<ServiceKey> services() {
        return services(futures);
    }

    /** Where a service has least headroom in each of them; empty where it never reached its floor, or does not exist. */
    public List<Optional<Lowest>> lowest(ServiceKey service) {
        return lowest(futures, service);
    }

    private static OptionalLong parting(List<Future> futures) {
        Future first = futures.getFirst();
        return futures.stream().skip(1).filter(other -> !other.hash().equals(first.hash()))
                .mapToLong(other -> Parting.of(first.view(), other.view())).min();
    }

    private static void addRetirements(List<Future> futures, List<Difference> differences) {
        List<Map<Retirements.Subject, NoticeSent>> all = futures.stream().map(Retirements::of).toList();
        TreeSet<Retirements.Subject> subjects = new TreeSet<>();
        all.forEach(of -> subjects.addAll(of.keySet()));
        for (Retirements.Subject subject : subjects) {
            List<Optional<NoticeSent>> notices = all.stream().map(of -> Optional.ofNullable(of.get(subject))).toList();
            if (differ(notices.stream().map(notice -> notice.map(NoticeSent::startsAt)).toList())) {
                differences.add(new Difference.Retirement(subject.place(), subject.revision(), notices));
            }
        }
    }

    private static List<ServiceKey> services(List<Future> futures) {
        TreeSet<ServiceKey> services = new TreeSet<>();
        futures.forEach(future -> future.measures().services().forEach(each -> services.add(each.service())));
        return List.copyOf(services);
    }

    private static List<Optional<Lowest>> lowest(List<Future> futures, ServiceKey service) {
        return futures.stream().map(future -> future.measures().of(service).flatMap(Measures.OfService::lowest))
                .toList();
    }

    /** When it was does not count. */
    private static Optional<List<Integer>> counts(Optional<Lowest> lowest) {
        return lowest.map(each -> List.of(each.healthy(), each.floor()));
    }

    private static boolean differ(List<?> values) {
        return values.stream().distinct().count() > 1;
    }
}
