package crooked.people.util;

import crooked.Breaks;

@Breaks("rooms are named for what happens in them")
class Things {}
