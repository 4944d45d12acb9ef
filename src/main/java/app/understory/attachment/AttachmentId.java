package app.understory.attachment;

import java.util.UUID;

/** The id of an attached file, in its row and on the disk. */
public record AttachmentId(UUID value) {}
