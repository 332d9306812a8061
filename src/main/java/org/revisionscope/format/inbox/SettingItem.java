package org.revisionscope.format.inbox;

import org.revisionscope.format.aws.AccountSettings;
import org.revisionscope.format.inbox.Found.Aside;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.WaitPeriod;

/** Reads an entry of {@code list-account-settings}. */
final class SettingItem {

    static final Wanted WANTED = Wanted.of("name", "value", "principalArn");

    private static final String EVENT_WINDOWS = "fargateEventWindows";

    private SettingItem() {}

    static void read(Item item, Findings findings) throws ItemException {
        String name = item.text("name").orElse("");
        String value = item.text("value").orElse("");
        if (name.equals(EVENT_WINDOWS) && value.equals("enabled")) {
            findings.aside(Aside.EVENT_WINDOWS);
        }
        if (name.equals(AccountSettings.WAIT_PERIOD)) {
            findings.add(new FoundSetting(account(item), item.made("value", value, SettingItem::wait), item.file()));
        }
        findings.count(Output.SETTINGS);
    }

    private static WaitPeriod wait(String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'" + value + "' is not a wait period: it takes 0, 7 or 14 days");
        }
        return WaitPeriod.ofDays(Integer.parseInt(value));
    }

    /** From {@code arn:aws:iam::111122223333:root}. */
    private static AccountId account(Item item) throws ItemException {
        String principal = item.requiredText("principalArn");
        String[] parts = principal.split(":", 6);
        return item.made("principalArn", parts.length == 6 ? parts[4] : principal, AccountId::new);
    }
}
