/**
 * The demo years: histories of invented persons, made as files of a bulk load and loaded as such.
 * They are steered by the figures of {@code demo/figures.csv}; what a report counts over them, it
 * counts from the loaded records alone.
 */
package lv.ikvd.demo.service;
