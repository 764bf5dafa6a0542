/** Search over all registers and cases for officials. */
package lv.ikvd.search.service;
