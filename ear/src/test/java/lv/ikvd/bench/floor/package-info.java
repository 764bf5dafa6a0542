/** What the floor's own small application consists of; deployed beside IKVIS by the benchmarks. */
package lv.ikvd.bench.floor;
