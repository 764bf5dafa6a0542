package lv.ikvd.proceeding.web;

import lv.ikvd.shell.web.Done;

/** Addresses of cases, and the way there. */
public final class Pages {

  private Pages() {}

  /** Address of a case inside the application. */
  public static String ofCase(String number) {
    return "/case/view/" + number;
  }

  /** Goes to an address inside the application and says there what was done. */
  public static void done(String path, String text) {
    Done.saying(path, text);
  }
}
