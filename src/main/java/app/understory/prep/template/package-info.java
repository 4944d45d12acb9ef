/** What a worksheet asks and begins with: small questions and templates, which the practice edits. */
@NullMarked
package app.understory.prep.template;

import org.jspecify.annotations.NullMarked;
