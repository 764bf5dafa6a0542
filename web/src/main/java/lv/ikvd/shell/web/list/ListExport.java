package lv.ikvd.shell.web.list;

import jakarta.enterprise.inject.Instance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;

/**
 * All that a list shows on its pages, as a file: asked by the list's own question, so that filters,
 * order and hidden columns are those of the page.
 */
public final class ListExport<R> {

  /** Puts what the address asks to a query, as the page of the list does. */
  @FunctionalInterface
  public interface Asking<Q, F, R> {
    PagedList<R> ask(Q question, BiFunction<F, PageRequest, Page<R>> query);
  }

  private final List<R> rows;
  private final PagedList<R> asked;

  private ListExport(List<R> rows, PagedList<R> asked) {
    this.rows = rows;
    this.asked = asked;
  }

  /**
   * Asks for all rows.
   *
   * @param questions the question of the list, made anew for each export
   * @param export from filter and sort to the rows of all pages
   */
  public static <Q, F, R> ListExport<R> of(
      Instance<Q> questions, Asking<Q, F, R> asking, BiFunction<F, String, List<R>> export) {
    List<R> rows = new ArrayList<>();
    PagedList<R> asked =
        with(
            questions,
            question ->
                asking.ask(
                    question,
                    (filter, page) -> {
                      rows.addAll(export.apply(filter, page.sort()));
                      return Page.empty();
                    }));
    return new ListExport<>(rows, asked);
  }

  /** A list that has one page: the file holds what that shows. */
  public static <Q, R> ListExport<R> ofPage(
      Instance<Q> questions, Function<Q, PagedList<R>> asking) {
    PagedList<R> asked = with(questions, asking);
    return new ListExport<>(asked.getItems(), asked);
  }

  private static <Q, T> T with(Instance<Q> questions, Function<Q, T> asking) {
    Q question = questions.get();
    try {
      return asking.apply(question);
    } finally {
      questions.destroy(question);
    }
  }

  /**
   * Answers with the file.
   *
   * @param name of the file without its kind
   * @param headings where the words of a column's head stand: key {@code <headings><column>}
   * @param columns what each column shows of a row, in the reader's language
   */
  public void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String headings,
      Function<Locale, Map<String, Function<R, Object>>> columns)
      throws IOException {
    Locale locale = ChosenLocale.of(request);
    TableFile.of(
            rows,
            columns.apply(locale),
            asked.getAddress().hidden()::contains,
            column -> Texts.of(locale, headings + column))
        .answer(request, response, name);
  }
}
