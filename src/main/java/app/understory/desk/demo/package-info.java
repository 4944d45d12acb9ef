/** A fictional practice of any size, made through the services: for trying out, for measuring, for rehearsal. */
@NullMarked
package app.understory.desk.demo;

import org.jspecify.annotations.NullMarked;
