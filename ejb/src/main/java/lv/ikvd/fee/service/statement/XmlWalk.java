package lv.ikvd.fee.service.statement;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.ikvd.problem.entity.Problem;

/**
 * Walks through XML that a stranger wrote: nothing outside of it is read, no document type is
 * taken, and what is deeper or longer than a bank writes is refused.
 */
abstract class XmlWalk {

  private static final int DEEPEST = 40;
  private static final int LONGEST = 4000;

  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private final Deque<String> currencies = new ArrayDeque<>();

  /** A new one for each file: a factory remembers its last reader. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The first element. */
  abstract void root(String name, String namespace);

  abstract void begins(String path);

  /**
   * An element has ended.
   *
   * @param path names from below the first element, a stroke between two
   * @param currency the attribute {@code Ccy}, or null
   */
  abstract void ends(String path, String text, String currency);

  /**
   * @throws Problem FEE-033 for what is no XML, or none that a bank writes
   */
  final void walk(InputStream in) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        step(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException unreadable) {
      throw new Problem("FEE-033").at("file").because(unreadable);
    }
  }

  private void step(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Problem("FEE-033").at("file");
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
      case XMLStreamConstants.END_ELEMENT -> end();
      default -> {
        // comments and instructions say nothing
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    if (path.size() > DEEPEST) {
      throw new Problem("FEE-033").at("file");
    }
    if (texts.isEmpty()) {
      root(xml.getLocalName(), xml.getNamespaceURI());
      path.push("");
    } else {
      path.push(
          path.peek().isEmpty() ? xml.getLocalName() : path.peek() + "/" + xml.getLocalName());
      begins(path.peek());
    }
    texts.push(new StringBuilder());
    String currency = xml.getAttributeValue(null, "Ccy");
    currencies.push(currency == null ? "" : currency);
  }

  private void text(String text) {
    if (!texts.isEmpty()) {
      if (texts.peek().length() + text.length() > LONGEST) {
        throw new Problem("FEE-033").at("file");
      }
      texts.peek().append(text);
    }
  }

  private void end() {
    String currency = currencies.pop();
    String text = texts.pop().toString().strip();
    String ended = path.pop();
    if (!ended.isEmpty()) {
      ends(ended, text, currency.isEmpty() ? null : currency);
    }
  }
}
