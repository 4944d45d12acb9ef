/** What rooms low in the order of treatment have of later ones. */
@NullMarked
package app.understory.desk.reach;

import org.jspecify.annotations.NullMarked;
