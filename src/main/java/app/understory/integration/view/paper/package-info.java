/** The paper: a styled editor of paragraphs, with strand ties and quotes that stand as one. */
@NullMarked
package app.understory.integration.view.paper;

import org.jspecify.annotations.NullMarked;
