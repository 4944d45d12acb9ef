package app.understory.desk.unlock;

import app.understory.vault.Door;
import java.nio.file.Path;

/** A practice's folder and the door to it. */
public record Gate(Path folder, Door door) {}
