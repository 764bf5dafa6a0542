package lv.ikvd.shell.web;

/** The Latvian texts; a resource bundle is found by this form of name. */
public class Messages_lv extends Messages {

  public Messages_lv() {
    super(LATVIAN);
  }
}
