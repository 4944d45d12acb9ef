/** One room for each feature: its store, its service, its screens, put together. */
@NullMarked
package app.understory.desk.rooms;

import org.jspecify.annotations.NullMarked;
