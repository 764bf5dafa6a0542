/**
 * Pages of the code lists: their values on a day, what they were and will be, and how an
 * administrator adds, renames and ends a value from a day.
 */
package lv.ikvd.classifier.web;
