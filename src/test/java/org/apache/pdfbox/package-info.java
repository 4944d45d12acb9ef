/** Stands in for a library that is not here yet, so that the rule about it can be seen to fail. */
@NullMarked
package org.apache.pdfbox;

import org.jspecify.annotations.NullMarked;
