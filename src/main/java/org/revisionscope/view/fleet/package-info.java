/** The fleet: accounts, places with their wait periods, services with their health, and standalone tasks. */
@NullMarked
package org.revisionscope.view.fleet;

import org.jspecify.annotations.NullMarked;
