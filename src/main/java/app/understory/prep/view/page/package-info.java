/** What comes back on the page that was taken home, as it is put in. */
@NullMarked
package app.understory.prep.view.page;

import org.jspecify.annotations.NullMarked;
