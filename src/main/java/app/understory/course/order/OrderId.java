package app.understory.course.order;

import java.util.UUID;

/** The id of one version of an order. */
public record OrderId(UUID value) {}
