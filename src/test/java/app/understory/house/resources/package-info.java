/** What stands in resources and in code must agree: for ResourceTest. */
@NullMarked
package app.understory.house.resources;

import org.jspecify.annotations.NullMarked;
