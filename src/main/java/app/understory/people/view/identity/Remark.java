package app.understory.people.view.identity;

import app.understory.people.TypedBirth;
import app.understory.people.TypedWeight;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is said beside a field. */
sealed interface Remark {
  /** Nothing. */
  record Quiet() implements Remark {}

  /** A birth date was understood so. */
  record Born(LocalDate day) implements Remark {}

  /** A birth date was not taken. */
  record NotBorn(TypedBirth.Why why) implements Remark {}

  /** A weight was understood so, in kilograms. */
  record Weighs(BigDecimal kilograms) implements Remark {}

  /** A weight is improbable: leaving the field once more keeps it. */
  record Doubtful(BigDecimal kilograms, TypedWeight.Doubt doubt) implements Remark {}

  /** A weight was not taken. */
  record NotWeighed(TypedWeight.Why why) implements Remark {}

  /** A name is needed here. */
  record NoName() implements Remark {}

  /** It could not be kept; what was typed stays. */
  record NotKept() implements Remark {}
}
