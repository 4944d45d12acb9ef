/** The Session tab of one person: beginning, going back in, reading. */
@NullMarked
package app.understory.session.view.tab;

import org.jspecify.annotations.NullMarked;
