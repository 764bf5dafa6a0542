package lv.ikvd.shell.web;

/** The English texts; a resource bundle is found by this form of name. */
public class Messages_en extends Messages {

  public Messages_en() {
    super(ENGLISH);
  }
}
