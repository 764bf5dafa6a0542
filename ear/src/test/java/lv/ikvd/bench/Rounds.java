package lv.ikvd.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several things measured by turns, so that what disturbs the machine disturbs all of them alike;
 * of each the median counts.
 */
final class Rounds {

  /** What is measured; it may return anything, so that no work is thrown away unseen. */
  @FunctionalInterface
  interface Work {
    Object run() throws Exception;
  }

  private final Map<String, Work> works = new LinkedHashMap<>();

  Rounds add(String name, Work work) {
    works.put(name, work);
    return this;
  }

  /** Medians in milliseconds by name, after rounds that do not count. */
  Map<String, Double> medians(int warmUp, int rounds) throws Exception {
    Map<String, double[]> times = new LinkedHashMap<>();
    works.keySet().forEach(name -> times.put(name, new double[rounds]));
    for (int i = -warmUp; i < rounds; i++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        long start = System.nanoTime();
        Object result = work.getValue().run();
        long end = System.nanoTime();
        if (result == null) {
          throw new IllegalStateException(work.getKey() + " came to nothing");
        }
        if (i >= 0) {
          times.get(work.getKey())[i] = (end - start) / 1e6;
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
