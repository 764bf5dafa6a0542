/** What is printed of entries of any register: extracts, and what an official takes along. */
package lv.ikvd.registry.report;
