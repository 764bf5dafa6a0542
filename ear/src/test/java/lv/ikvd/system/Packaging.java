package lv.ikvd.system;

/** The two packagings, for tests that hold on both. */
public enum Packaging {
  MICRO,
  SERVER;

  /** The server of this kind that all tests of a run share. */
  public RunningServer server() {
    return this == MICRO ? MicroServer.shared() : PayaraServer.shared();
  }

  /** For names of pictures. */
  public String label() {
    return this == MICRO ? "micro" : "server";
  }
}
