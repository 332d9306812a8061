package org.revisionscope.model.fleet;

/**
 * An AWS account: exactly twelve digits.
 *
 * @param value the digits, without separators
 */
public record AccountId(String value) implements Comparable<AccountId> {

    /** @throws IllegalArgumentException unless {@code value} is twelve digits */
    public AccountId {
        if (!value.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("'" + value + "' is not an account id: it takes 12 digits");
        }
    }

    /** The digits in groups of four, as people read them: {@code 1111-2222-3333}. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
