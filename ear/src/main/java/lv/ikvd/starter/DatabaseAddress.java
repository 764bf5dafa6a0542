package lv.ikvd.starter;

/** Where a database is and who may enter; its text leaves the password out. */
public record DatabaseAddress(String url, String user, String password) {

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
