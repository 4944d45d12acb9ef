package crooked.people;

import crooked.Breaks;

@Breaks("no type takes a name of java.lang")
@SuppressWarnings("JavaLangClash")
class Process {}
