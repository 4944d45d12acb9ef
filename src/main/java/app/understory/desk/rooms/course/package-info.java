/** The rooms of the course and the order. */
@NullMarked
package app.understory.desk.rooms.course;

import org.jspecify.annotations.NullMarked;
