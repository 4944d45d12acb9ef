/** The trip's spine: themes, stuck places and questions, their wordings, turns and ties. */
@NullMarked
package app.understory.strand;

import org.jspecify.annotations.NullMarked;
