/**
 * Benchmarks, run by {@code ./mvnw -Pbench verify}: each figure is a ratio against a floor measured
 * by turns in the same run. What the floors are: {@code docs/benchmarks.md}.
 */
package lv.ikvd.bench;
