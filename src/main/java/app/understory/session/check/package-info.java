/** When vital signs are to be taken. */
@NullMarked
package app.understory.session.check;

import org.jspecify.annotations.NullMarked;
