/** Invented providers and cases for demonstrations, made at the first start in demo mode. */
package lv.ikvd.childminder.service.demo;
