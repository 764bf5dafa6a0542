package lv.ikvd.seal.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.crypto.Data;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReference;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Checks the XML signature of a container by the Java platform alone: a second opinion that shares
 * no code with the library that signed.
 */
final class PlainXmlCheck {

  private final Map<String, byte[]> entries = new HashMap<>();

  PlainXmlCheck(Path container) {
    try (FileSystem zip = FileSystems.newFileSystem(container);
        Stream<Path> files = Files.walk(zip.getPath("/"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.put(file.toString().substring(1), Files.readAllBytes(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether the signature fits the key and each file that it names, as it stands here. */
  boolean holds(PublicKey key) {
    try {
      Document xml = parse(entries.get("META-INF/signatures001.xml"));
      Node node = xml.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").item(0);
      DOMValidateContext context =
          new DOMValidateContext(KeySelector.singletonKeySelector(key), node);
      NodeList all = xml.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        if (((Element) all.item(i)).hasAttribute("Id")) {
          context.setIdAttributeNS((Element) all.item(i), null, "Id");
        }
      }
      XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
      context.setURIDereferencer(new Entries(factory.getURIDereferencer()));
      return factory.unmarshalXMLSignature(context).validate(context);
    } catch (MarshalException
        | XMLSignatureException
        | SAXException
        | IOException
        | ParserConfigurationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** As if somebody had changed the file in the container. */
  PlainXmlCheck changed(String file) {
    entries.computeIfPresent(
        file,
        (name, bytes) ->
            (new String(bytes, StandardCharsets.ISO_8859_1) + " ")
                .getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** Files of the container by their names, all else as the platform does. */
  private final class Entries implements URIDereferencer {
    private final URIDereferencer common;

    private Entries(URIDereferencer common) {
      this.common = common;
    }

    @Override
    public Data dereference(URIReference reference, XMLCryptoContext context)
        throws URIReferenceException {
      String uri = reference.getURI();
      byte[] file = uri.startsWith("#") ? null : entries.get(URI.create(uri).getPath());
      return file == null
          ? common.dereference(reference, context)
          : new OctetStreamData(new ByteArrayInputStream(file));
    }
  }
}
