package app.understory.vault.keys;

import java.util.UUID;

/** Seals and opens the private lane under one clinician's private key, before anything reaches row or Logbook. */
public interface PrivateInk {

  /**
   * @param row   the id of the row that will hold it; what was sealed for one row opens for no other
   * @param words what was written
   * @return nonce, sealed words and tag
   */
  byte[] seal(UUID row, String words);

  /** Opens what {@link #seal} made for this row; throws {@code Unreadable} if it does not verify. */
  String open(UUID row, byte[] sealed);

  /**
   * @param id   of the file; what was sealed for one opens for no other
   * @param content what it holds
   * @return nonce, sealed content and tag
   */
  byte[] sealFile(UUID id, byte[] content);

  /** Opens what {@link #sealFile} made for this file; throws {@code Unreadable} if it does not verify. */
  byte[] openFile(UUID id, byte[] sealed);
}
