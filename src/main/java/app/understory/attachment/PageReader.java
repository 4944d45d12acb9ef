package app.understory.attachment;

import java.awt.image.BufferedImage;

/** Opens a PDF to be looked at: a room above knows how. Through no file. */
public interface PageReader {

  /** Refused with {@code PASSWORD} or {@code BROKEN}. */
  Pages open(byte[] document) throws NotAttached;

  /** The pages of a document that is open; a picture is a document of one page. Safe on any thread but the screen's. */
  interface Pages extends AutoCloseable {
    /** At least 1. */
    int count();

    /**
     * What a page looks like.
     *
     * @param page    from 0
     * @param longest about how many pixels its longer side has; it may have fewer, and up to twice as many
     * @throws NotAttached with {@code BROKEN}
     */
    BufferedImage picture(int page, int longest) throws NotAttached;

    @Override
    void close();
  }
}
