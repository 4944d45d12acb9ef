/**
 * The marks: small drawings that say how a thing stands. Each is a shape before it is a colour, its parts take their
 * colours from CSS, and each says itself to a screen reader.
 */
@NullMarked
package app.understory.kit.mark;

import org.jspecify.annotations.NullMarked;
