/** Code lists as use cases: what is offered on a day, and how administrators keep the lists. */
package lv.ikvd.classifier.service;
