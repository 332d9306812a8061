package org.revisionscope.format.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.revisionscope.model.fleet.AccountId;

/** Puts invented account ids in the place of real ones, in every text that holds one. */
final class AccountMask {

    private static final long FIRST = 111_122_223_333L;
    private static final Pattern ID = Pattern.compile("(?<!\\d)(\\d{12}|\\d{4}-\\d{4}-\\d{4})(?!\\d)");

    private final Map<String, AccountId> masks = new HashMap<>();

    /** Masks these accounts, or none. */
    AccountMask(List<AccountId> accounts, Masking masking) {
        if (masking == Masking.MASKED) {
            for (int i = 0; i < accounts.size(); i++) {
                masks.put(accounts.get(i).value(), new AccountId(Long.toString(FIRST + i)));
            }
        }
    }

    /** What stands in the place of an account. */
    AccountId of(AccountId account) {
        return masks.getOrDefault(account.value(), account);
    }

    /** A text without the ids. */
    String of(String text) {
        if (masks.isEmpty()) {
            return text;
        }
        Matcher matcher = ID.matcher(text);
        return matcher.replaceAll(found -> {
            AccountId mask = masks.get(found.group().replace("-", ""));
            if (mask == null) {
                return Matcher.quoteReplacement(found.group());
            }
            return found.group().contains("-") ? mask.grouped() : mask.value();
        });
    }
}
