/** Bulk loads for programs: a zip is sent, its load followed, its wrong rows fetched. */
package lv.ikvd.dataload.rest;
