/** What stands around a screen: the rail and a person's header. */
@NullMarked
package app.understory.desk.frame.chrome;

import org.jspecify.annotations.NullMarked;
