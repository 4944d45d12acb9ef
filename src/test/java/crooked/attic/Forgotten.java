package crooked.attic;

import crooked.Breaks;

@Breaks("every class has a floor")
class Forgotten {}
