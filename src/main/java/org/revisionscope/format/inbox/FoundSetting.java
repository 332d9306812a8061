package org.revisionscope.format.inbox;

import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.WaitPeriod;

/**
 * The wait period of an account as {@code list-account-settings} tells of it, which names no Region.
 *
 * @param account whose it is
 * @param waitPeriod the setting
 * @param file where it was found
 */
public record FoundSetting(AccountId account, WaitPeriod waitPeriod, String file) {}
