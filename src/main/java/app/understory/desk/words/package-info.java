/** The practice's own words, put in where they are asked for while one types. */
@NullMarked
package app.understory.desk.words;

import org.jspecify.annotations.NullMarked;
