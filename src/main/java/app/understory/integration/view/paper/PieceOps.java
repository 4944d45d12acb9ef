package app.understory.integration.view.paper;

import java.util.Optional;
import org.fxmisc.richtext.model.TextOps;

/** Tells the editor how long pieces are and how they are cut and joined. */
final class PieceOps implements TextOps<Piece, Voice> {
  static final PieceOps OPS = new PieceOps();
  private static final Piece NOTHING = new Piece.Words("");

  private PieceOps() {}

  @Override
  public Piece create(String text) {
    return text.isEmpty() ? NOTHING : new Piece.Words(text);
  }

  @Override
  public int length(Piece piece) {
    return piece instanceof Piece.Words typed ? typed.words().length() : 1;
  }

  @Override
  public char charAt(Piece piece, int index) {
    return piece instanceof Piece.Words typed ? typed.words().charAt(index) : Piece.ONE;
  }

  @Override
  public String getText(Piece piece) {
    return piece instanceof Piece.Words typed ? typed.words() : String.valueOf(Piece.ONE);
  }

  @Override
  public Piece subSequence(Piece piece, int start, int end) {
    if (piece instanceof Piece.Words typed) {
      return create(typed.words().substring(start, end));
    }
    return start == 0 && end > 0 ? piece : NOTHING;
  }

  @Override
  public Piece subSequence(Piece piece, int start) {
    return subSequence(piece, start, length(piece));
  }

  @Override
  public Optional<Piece> joinSeg(Piece left, Piece right) {
    return left instanceof Piece.Words before && right instanceof Piece.Words after
        ? Optional.of(create(before.words() + after.words()))
        : Optional.empty();
  }

  @Override
  public Piece createEmptySeg() {
    return NOTHING;
  }
}
