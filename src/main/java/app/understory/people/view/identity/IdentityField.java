package app.understory.people.view.identity;

import app.understory.people.Ally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be written on a person's page of who they are, in the order in which Enter goes through it. */
enum IdentityField {
  CALLED(Group.IDENTITY, 1), LEGAL(Group.IDENTITY, 1), PRONOUNS(Group.IDENTITY, 2), BORN(Group.IDENTITY,
      2), STATUS(Group.IDENTITY, 2), PHONE(Group.REACH, 1), EMAIL(Group.REACH, 1), ADDRESS(Group.REACH,
          2), WEIGHT(Group.WEIGHT, 1), ESCORT(Group.COMPANY, 1, Ally.Role.ESCORT, Part.NAME), ESCORT_RELATION(
              Group.COMPANY, 1, Ally.Role.ESCORT, Part.RELATION), ESCORT_PHONE(Group.COMPANY, 1,
                  Ally.Role.ESCORT, Part.PHONE), EMERGENCY(Group.COMPANY, 2, Ally.Role.EMERGENCY,
                      Part.NAME), EMERGENCY_RELATION(Group.COMPANY, 2, Ally.Role.EMERGENCY,
                          Part.RELATION), EMERGENCY_PHONE(Group.COMPANY, 2,
                              Ally.Role.EMERGENCY, Part.PHONE), PRESCRIBER(Group.CARE, 1,
                                  Ally.Role.PRESCRIBER, Part.NAME), PRESCRIBER_PHONE(Group.CARE, 1,
                                      Ally.Role.PRESCRIBER, Part.PHONE), PRIMARY(Group.CARE, 2,
                                          Ally.Role.PRIMARY_CARE,
                                          Part.NAME), PRIMARY_PHONE(Group.CARE, 2, Ally.Role.PRIMARY_CARE,
                                              Part.PHONE), PSYCHIATRIST(Group.CARE, 3,
                                                  Ally.Role.PSYCHIATRIST, Part.NAME), PSYCHIATRIST_PHONE(
                                                      Group.CARE, 3, Ally.Role.PSYCHIATRIST, Part.PHONE);

  private final Group group;
  private final int row;
  private final Ally.@Nullable Role role;
  private final @Nullable Part part;

  /** The groups of the page; one is open at a time. */
  enum Group {
    IDENTITY, REACH, WEIGHT, COMPANY, CARE
  }

  /** What of someone around a person a field holds. */
  enum Part {
    NAME, RELATION, PHONE
  }

  IdentityField(Group group, int row) {
    this(group, row, null, null);
  }

  IdentityField(Group group, int row, Ally.@Nullable Role role, @Nullable Part part) {
    this.group = group;
    this.row = row;
    this.role = role;
    this.part = part;
  }

  Group group() {
    return group;
  }

  /** The line of the open slip it stands in, from 1. */
  int row() {
    return row;
  }

  /** Whom of those around the person it is about, if anyone. */
  Optional<Ally.Role> role() {
    return Optional.ofNullable(role);
  }

  static List<IdentityField> in(Group group) {
    return Arrays.stream(values()).filter(field -> field.group == group).toList();
  }

  /** The field that holds this part of someone around the person; a part that has no field is empty. */
  static Optional<IdentityField> of(Ally.Role role, Part part) {
    return Arrays.stream(values()).filter(field -> field.role == role && field.part == part).findFirst();
  }
}
