/** The room of measures: what they ask of other rooms, and what the desk says of them. */
@NullMarked
package app.understory.desk.rooms.measure;

import org.jspecify.annotations.NullMarked;
