package app.understory.desk.firstrun.steps;

import java.util.function.IntFunction;

/**
 * What stands on the printed recovery sheet.
 *
 * @param longDay the day in words
 * @param vault   the vault's short id
 * @param group   the characters of a group counted from 0: a copy that the caller wipes
 */
record PrintedSheetModel(String longDay, String vault, IntFunction<char[]> group) {}
