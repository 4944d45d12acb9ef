package crooked.visit;

import crooked.Breaks;

@Breaks("every package is null-marked")
class Unmarked {}
