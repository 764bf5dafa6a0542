/** Tables as others send them: text with divided columns, or the first sheet of a workbook. */
package lv.ikvd.dataload.service.sheet;
