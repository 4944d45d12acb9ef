package app.understory.desk;

import app.understory.desk.frame.Ways;
import app.understory.kit.work.Stagehand;
import app.understory.vault.Vault;

/**
 * What every room is made with. It lives as long as the vault is open.
 *
 * @param vault     the open vault
 * @param stagehand works behind the scenes until the practice is locked
 * @param ways      the ways through the program
 */
public record Bench(Vault vault, Stagehand stagehand, Ways ways) {}
