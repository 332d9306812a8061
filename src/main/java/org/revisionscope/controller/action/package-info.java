/** Everything that a user can do, as one list of actions that feeds menus, buttons, keys and tooltips. */
@NullMarked
package org.revisionscope.controller.action;

import org.jspecify.annotations.NullMarked;
