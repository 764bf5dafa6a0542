/**
 * Who is master of what registers say. What a master system says comes in as a file, is compared
 * with our versions in force, and each difference is settled: theirs is taken, ours is sent, or the
 * holder of the entry is asked.
 */
package lv.ikvd.master.service;
