/**
 * Numbers over what the registers hold: a cell declares which facts it counts, and the number and
 * the records behind it are read by that one declaration (ADR 0010).
 */
package lv.ikvd.statistics.entity;
