/** What changed from one version of a page to another. */
@NullMarked
package app.understory.integration.compare;

import org.jspecify.annotations.NullMarked;
