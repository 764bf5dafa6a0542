/** Pages of the register of psychologists. */
package lv.ikvd.psychologist.web;
