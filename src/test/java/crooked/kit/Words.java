package crooked.kit;

/** As in the real house. */
public class Words {
  public String get(String key) {
    return key;
  }
}
