package lv.ikvd.system;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Pictures of pages for a critical eye, in {@code ear/target/screens}. */
public final class Screens {

  private Screens() {}

  /** Takes the page as it stands at both widths; the page keeps the width that it had. */
  public static List<Path> take(Page page, String name) {
    var before = page.viewportSize();
    try {
      return List.of(take(page, name, Browser.DESK), take(page, name, Browser.PHONE));
    } finally {
      page.setViewportSize(before.width, before.height);
    }
  }

  /** Takes the page as it stands on a telephone. */
  static Path takePhone(Page page, String name) {
    return take(page, name, Browser.PHONE);
  }

  /** Takes the page at a width, which it keeps. */
  static Path take(Page page, String name, int width) {
    page.setViewportSize(width, width == Browser.PHONE ? 844 : 768);
    Path file = MicroServer.target().resolve("screens").resolve(name + "-" + width + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    return file;
  }
}
