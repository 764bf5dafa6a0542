package lv.ikvd.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A client that keeps its connection and does next to nothing else, so that what is measured is the
 * server even where both share two cores.
 */
final class KeepAlive implements Closeable {

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  KeepAlive(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /** The request of a path, to be sent many times. */
  static byte[] request(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Sends the request, reads the answer to its end and returns the body; only 200 is an answer. The
   * server closes a connection after some hundred requests and says so: the next takes a new one.
   */
  byte[] get(byte[] request) throws IOException {
    String status = send(request);
    int length = -1;
    boolean chunked = false;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      } else if (lower.startsWith("connection:") && lower.contains("close")) {
        last = true;
      }
    }
    byte[] body = chunked ? chunks() : in.readNBytes(Math.max(length, 0));
    if (last) {
      close();
      connect();
    }
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }

  /** A connection that was idle for long may be gone: then a new one is tried, once. */
  private String send(byte[] request) throws IOException {
    try {
      out.write(request);
      return line();
    } catch (EOFException | SocketException gone) {
      close();
      connect();
      out.write(request);
      return line();
    }
  }

  private byte[] chunks() throws IOException {
    byte[] all = {};
    for (int size = size(); size > 0; size = size()) {
      byte[] chunk = in.readNBytes(size);
      byte[] joined = new byte[all.length + size];
      System.arraycopy(all, 0, joined, 0, all.length);
      System.arraycopy(chunk, 0, joined, all.length, size);
      all = joined;
      line();
    }
    line();
    return all;
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
