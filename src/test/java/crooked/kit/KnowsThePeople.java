package crooked.kit;

import crooked.Breaks;
import crooked.people.Person;

@Breaks("imports run downwards")
record KnowsThePeople(Person person) {}
