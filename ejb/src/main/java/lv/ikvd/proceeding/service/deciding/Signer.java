package lv.ikvd.proceeding.service.deciding;

/** Who signs, with the position under the signature. Made here alone, of proven credentials. */
public final class Signer {

  private final long accountId;
  private final String name;
  private final String position;

  Signer(long accountId, String name, String position) {
    this.accountId = accountId;
    this.name = name;
    this.position = position;
  }

  public long accountId() {
    return accountId;
  }

  public String name() {
    return name;
  }

  public String position() {
    return position;
  }
}
