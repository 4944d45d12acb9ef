package crooked.vault;

import crooked.Breaks;
import crooked.people.Person;

@Breaks("imports run downwards")
record KnowsTherapy(Person person) {}
