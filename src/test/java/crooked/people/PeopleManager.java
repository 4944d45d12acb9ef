package crooked.people;

import crooked.Breaks;

@Breaks("rooms are named for what happens in them")
class PeopleManager {}
