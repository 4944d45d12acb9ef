/**
 * Sheets of paper: described as blocks, set into pages, written as PDF with embedded faces, selectable text and tags.
 * Lengths are hundredths of an inch.
 */
@NullMarked
package app.understory.exchange.sheet;

import org.jspecify.annotations.NullMarked;
