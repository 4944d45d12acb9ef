package app.understory.record.view.letter;

/**
 * In whose hand a letter is.
 *
 * @param practice  the practice's name
 * @param telephone its number; may be empty
 * @param clinician who signs
 * @param closing   the one sentence that is theirs; may be empty
 */
record Hand(String practice, String telephone, String clinician, String closing) {}
