/** What campaigns ask child-minders, and what their answers do to the register. */
package lv.ikvd.childminder.service.confirming;
