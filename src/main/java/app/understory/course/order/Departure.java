package app.understory.course.order;

/**
 * One thing that departs from the order. It is said, never blocked, and nothing is suggested instead.
 *
 * @param what  what it is
 * @param was   the figure as it is; empty where there is none
 * @param limit the figure in the order; empty where there is none
 */
public record Departure(What what, String was, String limit) {

  /** What departs. */
  public enum What {
    /** No order was ever given. */
    NO_ORDER,
    /** The only order begins later. */
    NOT_YET,
    /** The order's last day has passed. */
    RUN_OUT,
    /** The order was taken back. */
    CANCELLED,
    /** Another substance than ordered. */
    SUBSTANCE,
    /** Another way of giving than ordered. */
    ROUTE,
    /** More in one administration than ordered. */
    ONCE,
    /** More in the session than ordered. */
    SESSION,
    /** More boosters than ordered. */
    BOOSTERS,
    /** Sooner after the last administration than ordered. */
    BOOSTER_SOON,
    /** The sessions ordered are used up. */
    SESSIONS_USED,
    /** Sooner after the last session than ordered. */
    DAYS,
    /** Blood pressure over the order's limit. */
    PRESSURE,
    /** Pulse over the order's limit. */
    PULSE,
    /** SpO2 under the order's limit. */
    OXYGEN
  }
}
