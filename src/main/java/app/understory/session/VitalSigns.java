package app.understory.session;

import java.util.OptionalInt;

/**
 * One reading, taken together; what was not measured is empty, never 0.
 *
 * @param systolic  mmHg
 * @param diastolic mmHg, below systolic
 * @param pulse     per minute
 * @param oxygen    SpO2 in percent, at most 100
 */
public record VitalSigns(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse, OptionalInt oxygen)
    implements
      Entry.What {}
