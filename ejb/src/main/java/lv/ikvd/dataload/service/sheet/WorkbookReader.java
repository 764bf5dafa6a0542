package lv.ikvd.dataload.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.ikvd.dataload.service.sheet.SentSheet.Row;

/**
 * The first sheet of a workbook (ECMA-376) that is shown, as texts. A number stays the text that
 * stands in the file; whoever expects a day turns it into one, so days counted from 1904 are
 * refused. An own reader: of the format no more is needed than cells with their texts, and all that
 * a file says of itself is bounded before it is believed (ADR 0043).
 */
final class WorkbookReader {

  private static final long MOST_UNPACKED = 20L * 1024 * 1024;
  private static final int MOST_COLUMNS = 50;
  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[sS]heet([0-9]{1,4})\\.xml");
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
  private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String LINKS = "xl/_rels/workbook.xml.rels";
  private static final Set<String> ABOUT = Set.of(STRINGS, BOOK, LINKS);
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final int mostRows;

  WorkbookReader(int mostRows) {
    this.mostRows = mostRows;
  }

  List<Row> read(InputStream file) throws IOException, XMLStreamException {
    Map<String, byte[]> parts = parts(file);
    byte[] first = parts.get(first(parts));
    if (first == null) {
      throw new IOException("a workbook without a sheet");
    }
    List<String> strings =
        parts.containsKey(STRINGS) ? strings(reader(parts.get(STRINGS))) : List.of();
    return rows(reader(first), strings);
  }

  /** The part of the first sheet that is not hidden; where nothing says which, the first part. */
  private static String first(Map<String, byte[]> parts) throws IOException, XMLStreamException {
    String link = parts.containsKey(BOOK) ? shown(reader(parts.get(BOOK))) : null;
    if (link != null && parts.containsKey(LINKS)) {
      return target(reader(parts.get(LINKS)), link);
    }
    return parts.keySet().stream()
        .filter(name -> SHEET.matcher(name).matches())
        .min((one, other) -> Integer.compare(number(one), number(other)))
        .orElse("");
  }

  private static String shown(XMLStreamReader book) throws IOException, XMLStreamException {
    while (book.hasNext()) {
      if (book.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String epoch = book.getAttributeValue(null, "date1904");
      if (book.getLocalName().equals("workbookPr") && epoch != null && !epoch.matches("0|false")) {
        throw new IOException("days are counted from 1904");
      }
      if (book.getLocalName().equals("sheet") && isShown(book.getAttributeValue(null, "state"))) {
        return book.getAttributeValue(RELATIONS, "id");
      }
    }
    return null;
  }

  private static boolean isShown(String state) {
    return state == null || state.equals("visible");
  }

  private static String target(XMLStreamReader links, String link) throws XMLStreamException {
    while (links.hasNext()) {
      if (links.next() == XMLStreamConstants.START_ELEMENT
          && link.equals(links.getAttributeValue(null, "Id"))) {
        String target = String.valueOf(links.getAttributeValue(null, "Target"));
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    return "";
  }

  private static int number(String sheet) {
    Matcher matcher = SHEET.matcher(sheet);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : Integer.MAX_VALUE;
  }

  private static Map<String, byte[]> parts(InputStream file) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = MOST_UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (ABOUT.contains(entry.getName()) || SHEET.matcher(entry.getName()).matches()) {
          byte[] part = zip.readNBytes((int) left + 1);
          left -= part.length;
          if (left < 0) {
            throw new IOException("more is unpacked than a sheet may hold");
          }
          parts.put(entry.getName(), part);
        }
      }
    }
    return parts;
  }

  private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(texts(xml, "si"));
      }
    }
    return strings;
  }

  private List<Row> rows(XMLStreamReader xml, List<String> strings)
      throws XMLStreamException, IOException {
    List<Row> rows = new ArrayList<>();
    while (xml.hasNext() && rows.size() <= mostRows) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        if (number != null && !ROW.matcher(number).matches()) {
          throw new IOException("a row without a number");
        }
        rows.add(
            new Row(
                number == null ? rows.size() + 1 : Integer.parseInt(number), row(xml, strings)));
      }
    }
    return rows;
  }

  private static List<String> row(XMLStreamReader xml, List<String> strings)
      throws XMLStreamException, IOException {
    List<String> cells = new ArrayList<>();
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row"))) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        String type = xml.getAttributeValue(null, "t");
        String text = texts(xml, "c");
        while (cells.size() <= column) {
          cells.add(null);
        }
        cells.set(column, "s".equals(type) ? shared(strings, text) : text);
      }
    }
    return cells;
  }

  private static String shared(List<String> strings, String index) throws IOException {
    int at = index.matches("[0-9]{1,7}") ? Integer.parseInt(index) : -1;
    if (at < 0 || at >= strings.size()) {
      throw new IOException("a text that the workbook does not have");
    }
    return strings.get(at);
  }

  /** The place of a cell by its letters, from 0; one without follows the one before it. */
  private static int column(String reference, int next) throws IOException {
    if (reference == null && next < MOST_COLUMNS) {
      return next;
    }
    Matcher cell = CELL.matcher(String.valueOf(reference));
    int column = 0;
    for (char c : cell.matches() ? cell.group(1).toCharArray() : new char[0]) {
      column = column * 26 + (c - 'A' + 1);
    }
    if (column < 1 || column > MOST_COLUMNS) {
      throw new IOException("no column of a table");
    }
    return column - 1;
  }

  /**
   * All that is written in an element: {@code t} of texts, {@code v} of values, but not how it is
   * pronounced.
   */
  private static String texts(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean told = false;
    boolean spoken = false;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
      if (xml.isStartElement()) {
        spoken = spoken || xml.getLocalName().equals("rPh");
        told = !spoken && (xml.getLocalName().equals("t") || xml.getLocalName().equals("v"));
      } else if (xml.isEndElement()) {
        spoken = spoken && !xml.getLocalName().equals("rPh");
        told = false;
      } else if (told && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
