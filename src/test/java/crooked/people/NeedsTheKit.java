package crooked.people;

import crooked.Breaks;
import crooked.kit.Sheet;

@Breaks("imports run downwards")
record NeedsTheKit(Sheet sheet) {}
