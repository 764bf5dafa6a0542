/**
 * Questions of officials: what is counted, the answer, the records behind it, the words for a
 * reply.
 */
package lv.ikvd.statistics.web;
