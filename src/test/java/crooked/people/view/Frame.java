package crooked.people.view;

import javafx.scene.layout.Region;

/** A node of this view. */
class Frame extends Region {}
