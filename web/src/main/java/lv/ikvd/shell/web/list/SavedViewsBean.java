package lv.ikvd.shell.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.security.entity.view.SavedView;
import lv.ikvd.security.service.view.SavedViews;

/** The saved views that {@code r:table} offers. */
@Named("savedViews")
@RequestScoped
public class SavedViewsBean {

  @Inject private SavedViews views;

  private final Map<String, List<SavedView>> read = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public List<SavedView> of(String path) {
    return read.computeIfAbsent(path, views::of);
  }
}
