/** What worksheets ask and begin with, as they were delivered and as the practice has them now. */
@NullMarked
package app.understory.prep.view.template;

import org.jspecify.annotations.NullMarked;
