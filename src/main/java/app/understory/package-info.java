/** Understory: floors of packages in the order of treatment; see docs/decisions. */
@org.jspecify.annotations.NullMarked
package app.understory;
