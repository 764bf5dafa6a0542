/** Pages of recognised professional qualifications. */
package lv.ikvd.recognition.web;
