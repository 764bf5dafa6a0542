package lv.ikvd.shell.web.list;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.PersonalCodeConverter;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.error.TextRequest;

/**
 * Reads the question that a request puts to a list. Declared once in the list bean, in the order in
 * which the chips stand:
 *
 * <pre>
 * list = question.filter("q").filter("status", this::statusText).sorts("name", "-name").answer(this::find);
 * </pre>
 *
 * <p>The filter form posts, for its text may be a personal code. A post without one is led on to
 * the address that says the same. A personal code is exchanged for the person's id by the function
 * given to {@link #personalCode}; in an address it is refused.
 */
@Dependent
public class ListQuestion {

  @Inject private HttpServletRequest request;

  private final Map<String, Function<String, String>> filters = new LinkedHashMap<>();
  private final Set<String> sorts = new LinkedHashSet<>();
  private final Map<String, String> columns = new LinkedHashMap<>();
  private Function<String, String> names = filter -> filter;
  private Function<String, Optional<Long>> persons;
  private String personFilter;
  private int usualSize = PageRequest.DEFAULT_SIZE;

  /** Where the names of filters stand: key {@code <prefix>.<filter>}. */
  public ListQuestion labels(String prefix) {
    Texts texts = new Texts();
    names = filter -> texts.of(prefix + "." + filter);
    return this;
  }

  /** A filter whose value is shown as it is. */
  public ListQuestion filter(String name) {
    return filter(name, value -> value);
  }

  /** A filter whose value (a code, an id) is shown as the function says. */
  public ListQuestion filter(String name, Function<String, String> shown) {
    filters.put(name, shown);
    return this;
  }

  /** The fields that may be sorted by; without one asked for the query's own order holds. */
  public ListQuestion sorts(String... fields) {
    sorts.addAll(Set.of(fields));
    return this;
  }

  /** How many rows a page has when the address does not say. */
  public ListQuestion size(int rows) {
    usualSize = rows;
    return this;
  }

  /** Columns that a reader may leave out, headed by the texts {@code <prefix>.<column>}. */
  public ListQuestion columns(String prefix, String... optional) {
    for (String column : optional) {
      columns.put(column, prefix + "." + column);
    }
    return this;
  }

  /** Which filter takes the id of a person whose personal code was typed, and who finds it. */
  public ListQuestion personalCode(String filter, Function<String, Optional<Long>> find) {
    personFilter = filter;
    persons = find;
    return this;
  }

  /** Asks; the function gets the address and answers one page. */
  public <T> PagedList<T> answer(Function<ListAddress, Page<T>> query) {
    ListAddress address = read(parameters(), path());
    if (isFilterPost()) {
      leadTo(address);
      return new PagedList<>(address, Page.empty(), filters, names, sorts, columns);
    }
    return new PagedList<>(address, query.apply(address), filters, names, sorts, columns);
  }

  ListAddress read(Map<String, String> parameters, String path) {
    Map<String, String> set = new LinkedHashMap<>();
    for (String filter : filters.keySet()) {
      String value = parameters.get(filter);
      if (value == null || value.isBlank()) {
        continue;
      }
      Optional<String> code = PersonalCodeConverter.read(value);
      if (code.isPresent() && persons != null && isFilterPost()) {
        set.put(personFilter, String.valueOf(persons.apply(code.get()).orElse(0L)));
      } else if (code.isPresent()) {
        throw new Problem("SHELL-011").at(filter);
      } else {
        set.put(filter, value.strip());
      }
    }
    String size = parameters.get(ListAddress.SIZE);
    PageRequest page =
        PageRequest.parse(
            parameters.get(ListAddress.PAGE),
            size == null ? String.valueOf(usualSize) : size,
            parameters.get(ListAddress.SORT));
    if (page.sort() != null && !sorts.contains(page.sortField())) {
      throw new Problem("SHELL-010", page.sortField()).at(ListAddress.SORT);
    }
    return new ListAddress(path, set, page, hidden(parameters.get(ListAddress.HIDE)), usualSize);
  }

  /** A column that there is not any more was left out for good. */
  private Set<String> hidden(String typed) {
    Set<String> hidden = new TreeSet<>(List.of(typed == null ? new String[0] : typed.split(",")));
    hidden.retainAll(columns.keySet());
    return hidden;
  }

  /**
   * A post of the filter form; a postback of a form with view state keeps the question in its
   * address.
   */
  private boolean isFilterPost() {
    FacesContext context = FacesContext.getCurrentInstance();
    return request != null
        && "POST".equals(request.getMethod())
        && (context == null || !context.isPostback());
  }

  /** Of the request as it came: what is injected stands before every filter. */
  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    Stream.concat(
            filters.keySet().stream(),
            Stream.of(ListAddress.PAGE, ListAddress.SIZE, ListAddress.SORT, ListAddress.HIDE))
        .forEach(name -> parameters.put(name, TextRequest.text(request.getParameter(name))));
    return parameters;
  }

  private String path() {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return original == null ? request.getRequestURI() : (String) original;
  }

  private static void leadTo(ListAddress address) {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address.toPage(1));
    try {
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }
}
