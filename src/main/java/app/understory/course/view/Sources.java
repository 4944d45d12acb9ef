package app.understory.course.view;

import app.understory.course.Courses;
import app.understory.course.calendar.HouseDays;
import app.understory.course.order.Orders;
import app.understory.course.regimen.Regimens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.session.LiveLog;
import app.understory.vault.Vault;

/**
 * What the course of a person is put together from.
 *
 * @param days the practice's days off
 */
public record Sources(Courses courses, Orders orders, Regimens regimens, HouseDays days, People people,
    LiveLog log, Vault vault, Stagehand stagehand) {}
