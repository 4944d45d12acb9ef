/** The frame around every screen: rail, a person's header and tabs, the side panel of keys. */
@NullMarked
package app.understory.desk.frame;

import org.jspecify.annotations.NullMarked;
