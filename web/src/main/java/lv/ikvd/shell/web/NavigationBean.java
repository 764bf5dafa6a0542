package lv.ikvd.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import org.omnifaces.util.Faces;

/**
 * The way to the work, by role, of the {@link Menu}; a page that this installation does not have is
 * left out, and so is one that the user may not open. The text of an item has the key {@code
 * shell.nav.<name>}.
 */
@Named("navigation")
@RequestScoped
public class NavigationBean {

  /**
   * A page in the navigation; its group is a heading with the key {@code shell.nav.group.<group>}.
   */
  public record Item(String group, String name, String path, String icon, Set<String> roles) {}

  /** Items under one heading. */
  public record Group(String name, List<Item> items) {}

  @Inject private HttpServletRequest request;
  @Inject private FrameBean frame;

  private List<Group> groups;

  /** The items that the user sees, by group in the order of work. */
  public List<Group> getGroups() {
    if (groups == null) {
      groups = visible();
    }
    return groups;
  }

  /** The start of a working day is the first page of one's work. */
  public void begin() {
    List<Group> mine = getGroups();
    if (!mine.isEmpty()) {
      Faces.redirect(request.getContextPath() + mine.get(0).items().get(0).path());
    }
  }

  /** Whether the user sees a page here: what leads to it from elsewhere is shown as well. */
  public boolean leadsTo(String path) {
    return getGroups().stream()
        .flatMap(group -> group.items().stream())
        .anyMatch(item -> item.path().equals(path));
  }

  /**
   * Refuses a page of the menu to whom the menu does not show it. A page asks for it that reads
   * nothing when it is opened, for then no use case does.
   */
  public void require() {
    require(Menu.roles(Faces.getViewId().replaceFirst("\\.xhtml$", "")));
  }

  /**
   * As the other, for a page that the menu does not have.
   *
   * @param roles those that may open it, with spaces between them
   */
  public void requireAny(String roles) {
    require(Set.of(roles.split(" ")));
  }

  private void require(Set<String> roles) {
    if (roles.stream().noneMatch(request::isUserInRole)) {
      throw Problem.forbidden("SHELL-403");
    }
  }

  private List<Group> visible() {
    Map<String, List<Item>> byName =
        Menu.ITEMS.stream()
            .filter(item -> item.roles().stream().anyMatch(request::isUserInRole))
            .filter(item -> frame.has(item.path()))
            .collect(Collectors.groupingBy(Item::group, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
  }

  public boolean isCurrent(Item item) {
    String here = frame.getHere();
    return here.equals(item.path())
        || here.startsWith(item.path() + "?")
        || here.startsWith(item.path() + "/");
  }
}
