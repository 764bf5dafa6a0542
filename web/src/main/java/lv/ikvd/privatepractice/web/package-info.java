/** Pages of private practice: list, programme, teacher, application, forecast, public search. */
package lv.ikvd.privatepractice.web;
