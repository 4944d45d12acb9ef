/** What brings first talks and calls together with what the other rooms know. */
@NullMarked
package app.understory.desk.rooms.talk;

import org.jspecify.annotations.NullMarked;
