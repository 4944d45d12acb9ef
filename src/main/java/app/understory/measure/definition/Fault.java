package app.understory.measure.definition;

/**
 * What is wrong with one line of a definition.
 *
 * @param line the line, from 1; 0 if something is missing from the whole
 * @param why the reason
 * @param word the word or number it is about, as written; may be empty
 */
public record Fault(int line, Why why, String word) {

  /** The reasons; the words for each stand in the bundle of the screen that shows them. */
  public enum Why {
    /** No line begins with this word. */
    UNKNOWN_WORD,
    /** Nothing follows the word. */
    NOTHING_SAID,
    /** A whole number was expected. */
    NOT_A_NUMBER,
    /** The line is not written in the way its word wants. */
    NOT_UNDERSTOOD,
    /** This was said in a line above. */
    SAID_TWICE,
    /** Items are numbered from 1 without a gap. */
    OUT_OF_ORDER,
    /** An item stands before any answers were given for it. */
    NO_OPTIONS,
    /** The values of the answers must rise. */
    OPTIONS_NOT_RISING,
    /** No item has this number. */
    NO_SUCH_ITEM,
    /** No score has this name. */
    NO_SUCH_SCORE,
    /** The item knows no answer as high as this. */
    NO_SUCH_ANSWER,
    /** Each answer gets its own short word, no more and no fewer. */
    NOT_ONE_EACH,
    /** The band reaches into another, or out of what the score can be. */
    BAND_OUT_OF_PLACE,
    /** A whole file must have this line. */
    MISSING
  }
}
