package app.understory.intake.safety;

/**
 * The parts of a plan of safety, in the order in which they are gone through: from what one notices and can do alone to
 * whom one calls. The order is that of Stanley B, Brown GK. Safety planning intervention: a brief intervention to mitigate
 * suicide risk. Cogn Behav Pract 2012;19:256-264; the names of the parts are ours.
 */
public enum Part {
  WARNING_SIGNS, OWN_WAYS, PEOPLE_AND_PLACES, PEOPLE_TO_ASK, PROFESSIONALS, MAKING_SAFE, REASONS
}
