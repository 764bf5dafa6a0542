package lv.ikvd.master.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.master.entity.OurRow;
import lv.ikvd.master.service.OurState;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What goes out to the master system, for a program to read: our state of a register in the form in
 * which its own comes in, or the corrections that were chosen. Values stand there as they are.
 */
@WebServlet({"/master/ours.csv", "/master/corrections.csv"})
public class MasterFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OurState state;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String register = request.getParameter("register");
    boolean ours = request.getServletPath().endsWith("ours.csv");
    List<String> header = state.header(register);
    List<List<String>> corrections = ours ? List.of() : state.corrections(register);
    String name =
        register.toLowerCase(Locale.ROOT).replace('_', '-') + (ours ? "" : "-corrections");
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    response.setHeader("Cache-Control", "no-store");
    CSVPrinter printer =
        new CSVPrinter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8),
            CSVFormat.RFC4180);
    if (ours) {
      printer.printRecord(header);
      ours(register, printer);
    } else {
      printer.printRecord(OurState.CORRECTION);
      printer.printRecords(corrections);
    }
    printer.flush();
  }

  /** Part by part, each after its look: the register may be large. */
  private void ours(String register, CSVPrinter printer) throws IOException {
    List<OurRow> rows = state.ours(register, "");
    while (!rows.isEmpty()) {
      for (OurRow row : rows) {
        List<String> cells = new ArrayList<>(List.of(row.number()));
        cells.addAll(row.cells());
        printer.printRecord(cells);
      }
      rows =
          rows.size() < OurState.PART
              ? List.of()
              : state.ours(register, rows.get(rows.size() - 1).number());
    }
  }
}
